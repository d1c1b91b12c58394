/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.source;

import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** Words on the clipboard. On the UI thread. */
public final class SaidBoard {

    private SaidBoard() {
    }

    /** Puts words there. @param quote what other programs get; empty for nothing */
    public static void put(Display display, Said said, Optional<String> quote) {
        Clipboard clipboard = new Clipboard(display);
        try {
            if (quote.isPresent()) {
                clipboard.setContents(new Object[] {said, quote.get()}, new Transfer[] {SaidTransfer.getInstance(), TextTransfer.getInstance()});
            } else {
                clipboard.setContents(new Object[] {said}, new Transfer[] {SaidTransfer.getInstance()});
            }
        } finally {
            clipboard.dispose();
        }
    }

    /** The words there, if there are any. */
    public static Optional<Said> get(Display display) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return Optional.ofNullable((Said) clipboard.getContents(SaidTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }
}
