/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.portrait.ui.edit.Scrap;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** The clipboard: words for every program, and the elements themselves as long as nobody else has copied something. */
final class ScrapBoard {

    private static Scrap last = new Scrap(List.of(), "");

    private ScrapBoard() {
    }

    static void put(Display display, Target target) {
        Scrap scrap = Scrap.of(target, Texts.locale());
        if (scrap.isEmpty() || scrap.text().isEmpty()) {
            return;
        }
        last = scrap;
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(new Object[] {scrap.text()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    static Optional<Scrap> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            Object text = clipboard.getContents(TextTransfer.getInstance());
            if (!(text instanceof String words)) {
                return Optional.empty();
            }
            return Optional.of(words.equals(last.text()) ? last : new Scrap(List.of(), words));
        } finally {
            clipboard.dispose();
        }
    }
}
