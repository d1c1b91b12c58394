/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;

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
final class ChoiceField<T> extends Field {

    private final Combo combo;
    private final Choices<T> choices;
    /** Those of the choices, and what else stood in the slot. */
    private final List<T> values;

    ChoiceField(Composite parent, FieldHost host, Slot slot, Choices<T> choices) {
        super(host, slot);
        this.choices = choices;
        values = new ArrayList<>(choices.values());
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        host.toolkit().adapt(combo, true, false);
        combo.setVisibleItemCount(20);
        combo.setItems(values.stream().map(choices.label()).toArray(String[]::new));
        named(combo, name());
        combo.addListener(SWT.Selection, event -> write(values.get(combo.getSelectionIndex())));
        // a wheel over a closed list moves the page, not the value
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
    }

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
        if (!values.contains(value)) {
            values.add(value);
            combo.add(choices.label().apply(value));
        }
        int index = values.indexOf(value);
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }
}
