/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Catches several lines that are pasted into a field for one line. */
final class PastedLines {

    private final Text text;
    private final Consumer<String> taker;

    PastedLines(Text text, Consumer<String> taker) {
        this.text = text;
        this.taker = taker;
        text.addListener(SWT.Verify, this::verify);
    }

    private void verify(Event event) {
        if (!text.isFocusControl() || event.text.strip().lines().count() < 2) {
            return;
        }
        String lines = event.text;
        event.doit = false;
        text.getDisplay().asyncExec(() -> {
            if (!text.isDisposed()) {
                taker.accept(lines);
            }
        });
    }
}
