/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.PersonaPackage;
import org.portrait.model.label.Labels;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** The row of one item in a {@link RowsField}: a handle to move it, its fields, a button to remove it. */
final class Row {

    private final RowsField list;
    private final Composite box;
    private final List<Field> fields = new ArrayList<>();
    private final GlyphButton remove;
    private EObject item;

    Row(Composite parent, RowsField list, RowShape shape, EObject item) {
        this.list = list;
        this.item = item;
        box = list.page().toolkit().createComposite(parent);
        GridLayout layout = Boxes.grid(3, 2);
        layout.marginHeight = shape.lines().size() > 1 ? 2 : 0;
        box.setLayout(layout);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        GlyphButton handle = new GlyphButton(box, Glyph.HANDLE, Texts.get("row.move"));
        handle.setCursor(box.getDisplay().getSystemCursor(SWT.CURSOR_SIZENS));
        handle.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
        handle.addListener(SWT.KeyDown, this::moveByKey);
        new RowDrag(handle, list, this);
        Composite body = list.page().toolkit().createComposite(box);
        body.setLayout(Boxes.grid(1, 0));
        body.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        shape.lines().forEach(line -> line(body, line));
        remove = new GlyphButton(box, Glyph.REMOVE, Texts.get("row.remove"));
        remove.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
        remove.addListener(SWT.Selection, event -> list.remove(this));
        name();
    }

    Control control() {
        return box;
    }

    EObject item() {
        return item;
    }

    List<Field> fields() {
        return List.copyOf(fields);
    }

    void show(EObject now) {
        if (now == item) {
            fields.forEach(Field::show);
        } else {
            item = now;
            fields.forEach(field -> field.bind(Slot.of(now, field.slot().feature())));
        }
        name();
    }

    void flush() {
        fields.forEach(Field::flush);
    }

    boolean setFocus() {
        return fields.stream().filter(field -> field instanceof GrowingField || field.control() instanceof Text).findFirst()
                .orElse(fields.getFirst()).setFocus();
    }

    void dispose() {
        box.dispose();
    }

    private void name() {
        remove.setAccessibleName(Texts.get("row.remove") + ": " + Labels.label(item, Texts.locale()));
    }

    private void line(Composite body, List<RowShape.Cell> cells) {
        boolean alone = cells.size() == 1 && !cells.getFirst().captioned();
        Composite line = alone ? body : Boxes.line(body, list.page());
        if (line != body) {
            line.setLayoutData(Boxes.wide());
        }
        for (RowShape.Cell cell : cells) {
            if (cell.captioned()) {
                Label caption = list.page().toolkit().createLabel(line, Slot.of(item, cell.feature()).name(Texts.locale()));
                caption.setForeground(Tint.quiet(caption));
                GridData data = new GridData(SWT.BEGINNING, SWT.TOP, false, false);
                data.verticalIndent = 7;
                caption.setLayoutData(data);
            }
            cell(line, cell);
        }
    }

    private void cell(Composite line, RowShape.Cell cell) {
        Slot slot = Slot.of(item, cell.feature());
        Field field = cell.wraps() ? new GrowingField(line, list.page(), slot, 1) : Fields.create(line, list.page(), slot);
        field.show();
        fields.add(field);
        Control control = field.control();
        String name = Slot.of(item, cell.feature()).name(Texts.locale());
        if (control.getToolTipText() == null) {
            control.setToolTipText(name);
        }
        if (!(control.getLayoutData() instanceof GridData)) {
            control.setLayoutData(switch (cell.letters()) {
                case RowShape.Cell.WIDE -> Boxes.wide();
                case RowShape.Cell.OWN -> new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
                default -> Boxes.letters(line, cell.letters());
            });
        }
        Text text = field instanceof GrowingField growing ? growing.text() : control instanceof Text single ? single : null;
        if (text != null) {
            if (control == text) {
                text.setMessage(name);
            }
            new PastedLines(text, lines -> list.add(Editing.items(list.slot(), lines), this.item));
            text.addListener(SWT.KeyDown, event -> key(event, text, field));
        }
        field.onProblem(message -> control.setToolTipText(message == null ? name : message));
    }

    private void key(Event event, Text text, Field field) {
        boolean blank = text.getText().isEmpty() && fields.indexOf(field) == 0;
        if (blank && (event.keyCode == SWT.BS || event.keyCode == SWT.DEL)) {
            event.doit = false;
            text.getDisplay().asyncExec(() -> {
                if (!box.isDisposed()) {
                    list.remove(this);
                }
            });
        } else if (event.character == SWT.CR && field.slot().feature().getEType() != PersonaPackage.Literals.PROSE) {
            event.doit = false;
            field.flush();
            list.goOn(this);
        } else {
            moveByKey(event);
        }
    }

    private void moveByKey(Event event) {
        if (event.stateMask == SWT.ALT && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            list.move(this, list.rows().indexOf(this) + (event.keyCode == SWT.ARROW_UP ? -1 : 1));
        }
    }
}
