/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.picture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.portrait.card.geometry.Rect;

/** The frame around a portrait that is worked on. */
final class Frames {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);
    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF);
    private static final int AWAY = 3;

    private Frames() {
    }

    /** Paints it; with lines at the thirds while the picture is cropped. */
    static void paint(GC gc, Rect area, boolean thirds) {
        int x = (int) Math.round(area.x());
        int y = (int) Math.round(area.y());
        int width = (int) Math.round(area.width());
        int height = (int) Math.round(area.height());
        gc.setAntialias(SWT.ON);
        if (thirds) {
            gc.setForeground(WHITE);
            gc.setAlpha(150);
            for (int third = 1; third < 3; third++) {
                gc.drawLine(x + width * third / 3, y, x + width * third / 3, y + height);
                gc.drawLine(x, y + height * third / 3, x + width, y + height * third / 3);
            }
            gc.setAlpha(255);
        }
        gc.setForeground(ACCENT);
        gc.setLineWidth(3);
        gc.drawRoundRectangle(x - AWAY, y - AWAY, width + 2 * AWAY, height + 2 * AWAY, 8, 8);
        gc.setLineWidth(1);
    }
}
