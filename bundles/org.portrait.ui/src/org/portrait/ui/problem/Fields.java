/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths of columns. */
final class Fields {

    private Fields() {
    }

    /** Width of some average characters in pixels. */
    static int width(Control control, int characters) {
        GC gc = new GC(control);
        try {
            gc.setFont(control.getFont());
            return (int) Math.ceil(characters * gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
