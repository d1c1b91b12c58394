/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.editor;

import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;

/** What the Edit menu does with the text that has the focus. */
enum TextEdit {
    CUT(ActionFactory.CUT), COPY(ActionFactory.COPY), PASTE(ActionFactory.PASTE), SELECT_ALL(ActionFactory.SELECT_ALL);

    private final ActionFactory factory;

    TextEdit(ActionFactory factory) {
        this.factory = factory;
    }

    ActionFactory factory() {
        return factory;
    }

    /** Whether something is a text, or has one. */
    static boolean isText(Control focus) {
        return focus instanceof Text || focus instanceof StyledText || focus instanceof Combo;
    }

    /** Does it; nothing happens where there is no text. */
    void apply(Control focus) {
        switch (focus) {
            case Text text -> apply(text);
            case StyledText text -> apply(text);
            case Combo combo -> apply(combo);
            case null, default -> {
        }
        }
    }

    private void apply(Text text) {
        switch (this) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
        }
    }

    private void apply(StyledText text) {
        switch (this) {
            case CUT -> text.cut();
            case COPY -> text.copy();
            case PASTE -> text.paste();
            case SELECT_ALL -> text.selectAll();
        }
    }

    private void apply(Combo combo) {
        switch (this) {
            case CUT -> combo.cut();
            case COPY -> combo.copy();
            case PASTE -> combo.paste();
            case SELECT_ALL -> combo.setSelection(new Point(0, combo.getText().length()));
        }
    }

    /** Deletes what is selected, or the letter behind the cursor. @return whether there is a text that can be written in at all */
    static boolean deleteIn(Control focus) {
        switch (focus) {
            case StyledText text when text.getEditable() -> text.invokeAction(ST.DELETE_NEXT);
            case Text text -> {
                int caret = text.getCaretPosition();
                if (text.getSelectionCount() == 0 && caret < text.getCharCount()) {
                    text.setSelection(caret, caret + Character.charCount(text.getText().codePointAt(caret)));
                }
                if (text.getSelectionCount() > 0) {
                    text.insert("");
                }
        }
        case null, default -> {
            return false;
        }
        }
        return true;
    }
}
