/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.portrait.model.PersonaPackage.Literals.STATEMENT__TEXT;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;

/** The text of a chip while it is edited in its place. Enter and leaving it write; Escape does not; an emptied chip goes. */
final class ChipEditor {

    private final ChipsField list;
    private final EObject item;
    private final Text text;
    private boolean done;

    ChipEditor(ChipsField list, Composite box, EObject item) {
        this.list = list;
        this.item = item;
        Slot slot = Slot.of(item, STATEMENT__TEXT);
        text = list.named(list.page().toolkit().createText(box, slot.value() instanceof String words ? words : "", SWT.SINGLE), list.name());
        text.moveAbove(null);
        Boxes.frameless(text);
        text.addListener(SWT.Modify, event -> list.typing());
        text.addListener(SWT.FocusOut, event -> finish(false));
        text.addListener(SWT.DefaultSelection, event -> finish(true));
        text.addListener(SWT.Traverse, this::escape);
        new PastedLines(text, lines -> {
            finish(true);
            list.add(Editing.items(list.slot(), lines), item);
        });
    }

    EObject item() {
        return item;
    }

    /** The widget that is typed into. */
    Text text() {
        return text;
    }

    /** Writes the text and goes. */
    void finish() {
        finish(false);
    }

    /** Goes without writing. */
    void close() {
        end(text.isFocusControl());
    }

    private void escape(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            end(true);
        }
    }

    private void finish(boolean refocus) {
        if (done) {
            return;
        }
        String words = text.getText();
        end(refocus);
        if (words.isBlank()) {
            list.page().editing().remove(list.slot(), List.of(item));
        } else {
            list.page().editing().set(Slot.of(item, STATEMENT__TEXT), words);
        }
        list.show();
    }

    private void end(boolean refocus) {
        if (!done) {
            done = true;
            list.edited(refocus);
            text.dispose();
        }
    }
}
