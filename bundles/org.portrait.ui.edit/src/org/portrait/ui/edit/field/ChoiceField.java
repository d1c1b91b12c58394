/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.ui.edit.Slot;

/**
 * One of several values, from a list that drops down.
 *
 * @param <T> the type of the values
 */
abstract class ChoiceField<T> extends Field {

    private final Combo combo;
    private final List<T> values;
    private boolean labelled;

    /** @param values what can be chosen; may hold {@code null} for nothing */
    ChoiceField(Composite parent, FieldHost host, Slot slot, List<T> values) {
        super(host, slot);
        this.values = new ArrayList<>(values);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        host.toolkit().adapt(combo, true, false);
        combo.setVisibleItemCount(20);
        named(combo, name());
        combo.addListener(SWT.Selection, event -> write(this.values.get(combo.getSelectionIndex())));
        // a wheel over a closed list moves the page, not the value
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

    /** The words for a value. */
    abstract String label(T value);

    @Override
    public Control control() {
        return combo;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void show() {
        T value = (T) slot().value();
        if (!labelled) {
            labelled = true;
            combo.setItems(values.stream().map(this::label).toArray(String[]::new));
        }
        int index = indexOf(value);
        if (index < 0) {
            values.add(value);
            combo.add(label(value));
            index = values.size() - 1;
        }
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private int indexOf(T value) {
        for (int i = 0; i < values.size(); i++) {
            if (Objects.equals(values.get(i), value)) {
                return i;
            }
        }
        return -1;
    }
}
