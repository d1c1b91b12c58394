/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.portrait.card.evidence.Standing;

/**
 * Draws the signs. Each kind has a form of its own, so that nobody needs to tell colours apart: a full disc with a number for recent evidence, a
 * ring with a number for old evidence, a diamond with an exclamation mark for contradictions, a dashed ring with a question mark for guesses.
 * The signs look the same on any theme of a card: each stands on a white disc.
 */
final class MarkPainter {

    /** Width and height, in units of the window. */
    static final int SIZE = 15;

    private static final Color WHITE = new Color(0xFF, 0xFF, 0xFF);
    private static final Color RECENT = new Color(0x1B, 0x6E, 0x3A);
    private static final Color AGED = new Color(0x8F, 0x51, 0x00);
    private static final Color CONTRADICTED = new Color(0xB3, 0x26, 0x1E);
    private static final Color GUESS = new Color(0x5B, 0x64, 0x75);
    private static final int LETTERS = 8;
    private static final int MOST = 9;

    private final Font font;

    /** @param control lives as long as the painter is used */
    MarkPainter(Control control) {
        FontData[] letters = control.getFont().getFontData();
        for (FontData data : letters) {
            data.setHeight(LETTERS);
            data.setStyle(SWT.BOLD);
        }
        font = new Font(control.getDisplay(), letters);
        control.addListener(SWT.Dispose, event -> font.dispose());
    }

    /** Draws a sign. @param count how many pieces of evidence there are; 0 for no number */
    void paint(GC gc, Standing.Kind kind, int count, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(WHITE);
        gc.fillOval(x - 1, y - 1, SIZE + 2, SIZE + 2);
        Color ink = ink(kind);
        gc.setForeground(ink);
        gc.setBackground(ink);
        String number = count == 0 ? "" : count > MOST ? MOST + "+" : Integer.toString(count);
        switch (kind) {
            case RECENT -> {
                gc.fillOval(x, y, SIZE, SIZE);
                letters(gc, number, WHITE, x, y);
            }
            case AGED -> {
                ring(gc, SWT.LINE_SOLID, x, y);
                letters(gc, number, ink, x, y);
            }
            case CONTRADICTED -> {
                int half = SIZE / 2 + 1;
                gc.fillPolygon(new int[] {x + half - 1, y - 2, x + SIZE + 1, y + half - 1, x + half - 1, y + SIZE + 1, x - 2, y + half - 1});
                letters(gc, "!", WHITE, x, y);
            }
            case GUESS -> {
                ring(gc, SWT.LINE_DOT, x, y);
                letters(gc, "?", ink, x, y);
            }
        }
    }

    private static void ring(GC gc, int style, int x, int y) {
        gc.setLineWidth(style == SWT.LINE_SOLID ? 2 : 1);
        gc.setLineStyle(style);
        gc.drawOval(x + 1, y + 1, SIZE - 3, SIZE - 3);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    private void letters(GC gc, String letters, Color color, int x, int y) {
        Font before = gc.getFont();
        gc.setFont(font);
        gc.setForeground(color);
        Point extent = gc.textExtent(letters);
        gc.drawText(letters, x + (SIZE - extent.x + 1) / 2, y + (SIZE - extent.y) / 2, true);
        gc.setFont(before);
    }

    private static Color ink(Standing.Kind kind) {
        return switch (kind) {
            case RECENT -> RECENT;
            case AGED -> AGED;
            case CONTRADICTED -> CONTRADICTED;
            case GUESS -> GUESS;
        };
    }
}
