/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.GlyphButton;

/**
 * A list of items as rows that are edited in place. Enter in the last line adds an item, several pasted lines become several
 * items, Backspace in an empty item removes it, Alt+Up and Alt+Down or the handle move it. Of a long list only the first rows
 * are made, and those that were added here; a button makes the next ones.
 */
public class RowsField extends ItemsField {

    /** How many rows are made at first. */
    static final int MANY = 50;

    private final Composite box;
    private final RowShape shape;
    private final List<Row> rows = new ArrayList<>();
    private final GlyphButton more;
    private final RowAdder adder;
    /** Items shown from the beginning, and from the end. */
    private int first = MANY;
    private int last;

    RowsField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        shape = RowShape.of(((EReference) slot.feature()).getEReferenceType());
        box = host.toolkit().createComposite(parent);
        GridLayout layout = Boxes.grid(1, 0);
        layout.verticalSpacing = shape.lines().size() > 1 ? 8 : 2;
        box.setLayout(layout);
        more = new GlyphButton(box, null, null);
        more.setQuiet(false);
        more.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        more.addListener(SWT.Selection, event -> showNext());
        adder = new RowAdder(box, this, shape.typed());
        adder.control().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        showMore(0);
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
        int index = items().indexOf(item);
        if (index >= 0 && rows.stream().noneMatch(row -> row.item() == item)) {
            showTo(index + 1);
        }
        rows.stream().filter(row -> row.item() == item).findFirst().ifPresentOrElse(Row::setFocus, this::setFocus);
    }

    @Override
    public void bind(Slot other) {
        first = MANY;
        last = 0;
        super.bind(other);
    }

    @Override
    public void show() {
        List<EObject> all = items();
        List<EObject> items = all.size() <= first + last ? all
                : Stream.concat(all.stream().limit(first), all.stream().skip(all.size() - last)).toList();
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
        if (showMore(all.size() - items.size()) || other) {
            host().resized();
        }
    }

    @Override
    public void flush() {
        rows.forEach(Row::flush);
    }

    /** The button for the rows that are not made stands where they would stand. @return whether it came or went */
    private boolean showMore(int hidden) {
        boolean shown = hidden > 0;
        if (shown) {
            more.setText(Texts.get("row.more", Math.min(MANY, hidden), hidden));
            more.moveBelow(rows.get(first - 1).control());
        }
        GridData data = (GridData) more.getLayoutData();
        boolean other = data.exclude == shown;
        data.exclude = !shown;
        more.setVisible(shown);
        return other;
    }

    private void showNext() {
        int next = first;
        showTo(first + MANY);
        rows.get(next).setFocus();
    }

    private void showTo(int count) {
        first = count;
        box.setRedraw(false);
        try {
            show();
        } finally {
            box.setRedraw(true);
        }
    }

    @Override
    void add(List<EObject> items, EObject behind) {
        if (behind == null && items().size() + items.size() > first) {
            last = Math.min(MANY, last + items.size());
        }
        super.add(items, behind);
    }

    /** Removes the item of a row; the row before gets the focus. */
    void remove(Row row) {
        int index = rows.indexOf(row);
        remove(row.item());
        if (index > 0 && index <= rows.size()) {
            rows.get(index - 1).setFocus();
        } else {
            setFocus();
        }
    }

    /** Moves the item of a row to another place among the rows, from 0. */
    void move(Row row, int place) {
        int target = Math.clamp(place, 0, rows.size() - 1);
        if (rows.indexOf(row) != target) {
            move(row.item(), rows.get(target).item());
            rows.get(target).setFocus();
        }
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

    /** The button that makes more rows of a long list. */
    GlyphButton more() {
        return more;
    }
}
