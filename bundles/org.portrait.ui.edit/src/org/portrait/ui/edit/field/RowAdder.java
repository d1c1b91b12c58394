/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;

/** The last line of a {@link RowsField}, where new items come from. */
final class RowAdder {

    private final RowsField list;
    private final Composite box;
    private final ItemEntry entry;
    private final GlyphButton button;

    /** @param typed whether a new item begins with a typed line */
    RowAdder(Composite parent, RowsField list, boolean typed) {
        this.list = list;
        box = list.page().toolkit().createComposite(parent);
        box.setLayout(Boxes.grid(typed ? 2 : 1, 2));
        button = new GlyphButton(box, Glyph.ADD, Texts.get("row.add"));
        button.setAccessibleName(Texts.get("row.add") + ": " + list.name());
        button.addListener(SWT.Selection, event -> press());
        if (typed) {
            entry = new ItemEntry(box, list, SWT.BORDER, words -> list.add(Editing.items(list.slot(), words), null));
            entry.text().setMessage(Texts.get("row.new"));
            entry.text().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            entry.text().addListener(SWT.KeyDown, this::key);
        } else {
            entry = null;
            button.setText(Texts.get("row.add.what",
                    ModelTexts.name(((EReference) list.slot().feature()).getEReferenceType(), Texts.locale())));
        }
    }

    Control control() {
        return box;
    }

    boolean setFocus() {
        return entry == null ? button.setFocus() : entry.text().setFocus();
    }

    private void key(Event event) {
        boolean back = event.keyCode == SWT.BS && entry.text().getText().isEmpty()
                || event.keyCode == SWT.ARROW_UP && !entry.isSuggesting();
        if (back && !list.rows().isEmpty()) {
            event.doit = false;
            list.rows().getLast().setFocus();
        }
    }

    private void press() {
        if (entry == null) {
            var item = EcoreUtil.create(((EReference) list.slot().feature()).getEReferenceType());
            list.prepare(item);
            list.add(List.of(item), null);
            if (!list.rows().isEmpty()) {
                list.rows().getLast().setFocus();
            }
        } else if (entry.text().getText().isBlank()) {
            entry.text().setFocus();
        } else {
            entry.take();
        }
    }
}
