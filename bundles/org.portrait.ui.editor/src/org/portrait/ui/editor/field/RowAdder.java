/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.field;

import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.portrait.model.text.ModelTexts;
import org.portrait.ui.editor.text.Texts;
import org.portrait.ui.editor.edit.Editing;
import org.portrait.ui.editor.widget.Glyph;
import org.portrait.ui.editor.widget.GlyphButton;

/** The last line of a {@link RowsField}, where new items come from. */
final class RowAdder {

    private final RowsField list;
    private final Composite box;
    private final Text text;
    private final GlyphButton button;

    /** @param typed whether a new item begins with a typed line */
    RowAdder(Composite parent, RowsField list, boolean typed) {
        this.list = list;
        box = list.page().toolkit().createComposite(parent);
        GridLayout layout = Boxes.grid(typed ? 2 : 1, 2);
        box.setLayout(layout);
        String what = ModelTexts.name(((EReference) list.slot().feature()).getEReferenceType(), Texts.locale());
        button = new GlyphButton(box, Glyph.ADD, Texts.get("row.add"));
        button.setAccessibleName(Texts.get("row.add") + ": " + list.name());
        button.addListener(SWT.Selection, event -> press());
        if (typed) {
            text = list.named(list.page().toolkit().createText(box, "", SWT.SINGLE | SWT.BORDER), Texts.get("row.add") + ": " + list.name());
            text.setMessage(Texts.get("row.new"));
            text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
            Suggest suggest = Suggest.on(text, () -> list.page().suggestions(list.slot())).then(this::take);
            text.addListener(SWT.DefaultSelection, event -> {
                if (!suggest.isOpen()) {
                    take();
                }
            });
            text.addListener(SWT.FocusOut, event -> {
                if (!suggest.isOpen() && !suggest.hasFocus()) {
                    take();
                }
            });
            text.addListener(SWT.KeyDown, event -> {
                boolean back = event.keyCode == SWT.BS && text.getText().isEmpty() || event.keyCode == SWT.ARROW_UP && !suggest.isOpen();
                if (back && !list.rows().isEmpty()) {
                    event.doit = false;
                    list.rows().getLast().setFocus();
                }
            });
            new PastedLines(text, lines -> {
                list.add(Editing.items(list.slot(), lines), null);
                setFocus();
            });
        } else {
            text = null;
            button.setText(Texts.get("row.add.what", what));
        }
    }

    Control control() {
        return box;
    }

    boolean setFocus() {
        return text == null ? button.setFocus() : text.setFocus();
    }

    private void press() {
        if (text == null) {
            var item = EcoreUtil.create(((EReference) list.slot().feature()).getEReferenceType());
            list.prepare(item);
            list.add(List.of(item), null);
            if (!list.rows().isEmpty()) {
                list.rows().getLast().setFocus();
            }
        } else if (text.getText().isBlank()) {
            text.setFocus();
        } else {
            take();
        }
    }

    private void take() {
        String typed = text.getText();
        if (!typed.isBlank()) {
            text.setText("");
            list.add(Editing.items(list.slot(), typed), null);
            if (text.isFocusControl()) {
                text.setFocus();
            }
        }
    }
}
