/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.portrait.ui.edit.Slot;

/**
 * One of several values, from a list that stands open. Arrows walk in it, letters go to what begins with them; a click or
 * {@link #flush()} takes what is marked.
 *
 * @param <T> the type of the values
 */
final class ChoiceList<T> extends Field {

    private static final int MOST_ROWS = 12;
    private static final String CHOSEN = "✓";

    private final Table table;
    private final List<T> values;
    private final List<String> words;
    private final TypeAhead letters = new TypeAhead();

    ChoiceList(Composite parent, FieldHost host, Slot slot, Choices<T> choices) {
        super(host, slot);
        values = new ArrayList<>(choices.values());
        addPresent(slot.value());
        words = values.stream().map(choices.label()).toList();
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.setBackground(parent.getBackground());
        named(table, name());
        TableColumn mark = new TableColumn(table, SWT.CENTER);
        TableColumn text = new TableColumn(table, SWT.LEFT);
        for (String word : words) {
            new TableItem(table, SWT.NONE).setText(1, word);
        }
        mark.setWidth(Boxes.chars(table, 4));
        text.pack();
        table.addListener(SWT.KeyDown, this::key);
        table.addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && table.getItem(new Point(event.x, event.y)) != null) {
                flush();
                finished();
            }
        });
        GridData room = new GridData(SWT.FILL, SWT.FILL, true, true);
        room.heightHint = table.getItemHeight() * Math.min(MOST_ROWS, values.size());
        table.setLayoutData(room);
    }

    @SuppressWarnings("unchecked")
    private void addPresent(Object value) {
        if (!values.contains(value)) {
            values.addFirst((T) value);
        }
    }

    @Override
    public Control control() {
        return table;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        int chosen = values.indexOf(slot().value());
        for (int i = 0; i < table.getItemCount(); i++) {
            table.getItem(i).setText(0, i == chosen ? CHOSEN : "");
        }
        if (chosen >= 0) {
            table.setSelection(chosen);
        }
    }

    /** Takes what is marked. */
    @Override
    public void flush() {
        int index = table.isDisposed() ? -1 : table.getSelectionIndex();
        if (index >= 0 && !Objects.equals(values.get(index), slot().value())) {
            write(values.get(index));
        }
    }

    private void key(Event event) {
        if (event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
            type(event.character, event.time);
            event.doit = false;
        }
    }

    @Override
    public void type(char letter, int time) {
        int index = letters.type(letter, words, table.getSelectionIndex(), time);
        if (index >= 0) {
            table.setSelection(index);
        }
    }
}
