/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Notice;
import org.portrait.ui.edit.scrap.Pasting;

/** Commands of the Edit menu while a text is written. */
final class TypingClipboard implements Gesture {

    /** The upper left corner, for what is not seen. */
    private static final Rect NOWHERE = new Rect(16, 0, 1, 8);

    private final Typing typing;
    private final Notice notice;

    TypingClipboard(Typing typing) {
        this.typing = typing;
        CardCanvas canvas = typing.tools().canvas();
        notice = new Notice(canvas);
        canvas.addListener(SWT.KeyDown, event -> notice.hide());
        canvas.addListener(SWT.MouseDown, event -> notice.hide());
        canvas.addListener(SWT.FocusOut, event -> notice.hide());
    }

    @Override
    public boolean edit(EditAction action) {
        if (typing.session().isEmpty()) {
            return false;
        }
        Session session = typing.session().get();
        TextBuffer buffer = session.buffer();
        switch (action) {
            case UNDO, REDO -> {
                typing.flush();
                return false;
            }
            case COPY, CUT -> {
                if (buffer.isSelected()) {
                    copy(buffer.selected());
                    if (action == EditAction.CUT) {
                        typing.delete(1, false);
                    }
                }
            }
            case PASTE -> paste(session);
            case DELETE -> typing.delete(1, false);
            case SELECT_ALL -> {
                buffer.selectAll();
                typing.shown();
            }
        }
        return true;
    }

    private void copy(String words) {
        Clipboard clipboard = clipboard();
        try {
            clipboard.setContents(new Object[] {words}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private Clipboard clipboard() {
        return new Clipboard(typing.tools().canvas().getDisplay());
    }

    private void paste(Session session) {
        Clipboard clipboard = clipboard();
        try {
            if (clipboard.getContents(TextTransfer.getInstance()) instanceof String words && !words.isEmpty()) {
                paste(session, words);
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void paste(Session session, String words) {
        Optional<ListItem> item = session.place().item();
        String first = words.lines().findFirst().orElse("");
        boolean several = item.isPresent() && !session.place().isProse() && words.strip().lines().count() > 1;
        boolean whole = several && session.buffer().text().isBlank();
        Optional<String> tooMuch = Pasting.tooMuch(words, several);
        if (tooMuch.isPresent()) {
            notice.show(tooMuch.get(), typing.tools().canvas().areas(session.place().origin()).stream().findFirst().or(() -> Optional.of(NOWHERE)));
            return;
        }
        if (!whole) {
            typing.insert(several ? first.strip() : words);
        }
        if (several) {
            typing.items().paste(item.get(), whole ? words : words.substring(words.indexOf(first) + first.length()));
        }
    }
}
