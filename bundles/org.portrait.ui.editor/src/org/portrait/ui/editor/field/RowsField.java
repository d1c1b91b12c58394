/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.core.command.TraitEdits;
import org.portrait.ui.editor.edit.Slot;

/**
 * A list of items as rows that are edited in place. Enter in the last line adds an item, several pasted lines become several
 * items, Backspace in an empty item removes it, Alt+Up and Alt+Down or the handle move it.
 */
public class RowsField extends Field {

    private final Composite box;
    private final RowShape shape;
    private final List<Row> rows = new ArrayList<>();
    private final RowAdder adder;

    RowsField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        shape = RowShape.of(((EReference) slot.feature()).getEReferenceType());
        box = host.toolkit().createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = shape.lines().size() > 1 ? 8 : 2;
        box.setLayout(layout);
        adder = new RowAdder(box, this, shape.typed());
        adder.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return rows.isEmpty() ? adder.setFocus() : rows.getFirst().setFocus();
    }

    @Override
    public void focusItem(EObject item) {
        rows.stream().filter(row -> row.item() == item).findFirst().ifPresentOrElse(Row::setFocus, this::setFocus);
    }

    @Override
    public void show() {
        List<EObject> items = items();
        boolean other = rows.size() != items.size();
        while (rows.size() > items.size()) {
            rows.removeLast().dispose();
        }
        for (int i = 0; i < items.size(); i++) {
            if (i < rows.size()) {
                rows.get(i).show(items.get(i));
            } else {
                Row row = new Row(box, this, shape, items.get(i));
                row.control().moveAbove(adder.control());
                rows.add(row);
            }
        }
        if (other) {
            host().resized();
        }
    }

    @Override
    public void flush() {
        rows.forEach(Row::flush);
    }

    /** Whether there are no items. */
    public boolean isEmpty() {
        return items().isEmpty();
    }

    /** The items that are shown, in order. */
    List<EObject> items() {
        Predicate<EObject> shown = this::isShown;
        return slot().items().stream().map(EObject.class::cast).filter(shown).toList();
    }

    /** Whether an item belongs here. */
    boolean isShown(EObject item) {
        return true;
    }

    /** Fills in what makes a new item belong here. */
    void prepare(EObject item) {
        // nothing to do for most lists
    }

    /** Adds items behind a row, or at the end for {@code null}, and puts the cursor on the next place to write. */
    void add(List<EObject> items, Row behind) {
        flush();
        int index = behind == null ? TraitEdits.END : slot().items().indexOf(behind.item()) + 1;
        host().editing().add(slot(), items, index);
        show();
    }

    /** Removes the item of a row; the row before gets the focus. */
    void remove(Row row) {
        flush();
        int index = rows.indexOf(row);
        host().editing().remove(slot(), List.of(row.item()));
        show();
        if (index > 0 && index <= rows.size()) {
            rows.get(index - 1).setFocus();
        } else {
            setFocus();
        }
    }

    /** Moves the item of a row to another place among the rows, from 0. */
    void move(Row row, int place) {
        int target = Math.clamp(place, 0, rows.size() - 1);
        if (rows.indexOf(row) == target) {
            return;
        }
        flush();
        host().editing().move(slot(), row.item(), slot().items().indexOf(rows.get(target).item()));
        show();
        rows.get(target).setFocus();
    }

    /** Puts the cursor into the row behind; from the last into the line for new items. */
    void goOn(Row row) {
        int next = rows.indexOf(row) + 1;
        if (next < rows.size()) {
            rows.get(next).setFocus();
        } else {
            adder.setFocus();
        }
    }

    /** The rows, in order. */
    List<Row> rows() {
        return List.copyOf(rows);
    }

    /** The line for new items. */
    RowAdder adder() {
        return adder;
    }

    FieldHost page() {
        return host();
    }
}
