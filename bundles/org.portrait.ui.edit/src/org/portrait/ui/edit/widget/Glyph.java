/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** Line drawings for small buttons, in a square of 16 by 16 points. */
public enum Glyph {
    /** A cross. */
    REMOVE,
    /** A plus sign. */
    ADD,
    /** A minus sign. */
    LESS,
    /** An arrow head to the left. */
    PREVIOUS,
    /** An arrow head to the right. */
    NEXT,
    /** An arrow head down. */
    DOWN,
    /** A sheet from a calendar. */
    CALENDAR,
    /** A lock. */
    LOCK,
    /** Six dots to drag by. */
    HANDLE,
    /** A page between two arrows: as wide as there is room. */
    FIT_WIDTH,
    /** A whole page. */
    FIT_PAGE,
    /** A ring with a tick: whether something is known. */
    EVIDENCE,
    /** Two sheets, one over the other. */
    DUPLICATE,
    /** A dustbin. */
    BIN,
    /** Arrows that point at each other. */
    NARROWER,
    /** Arrows that point away from each other. */
    WIDER,
    /** A thick line among thin ones. */
    EMPHASIS,
    /** A drop. */
    COLOUR,
    /** A dashed box with a plus sign. */
    OFFERS,
    /** Three dots: more of it. */
    MORE;

    void draw(GC gc, int x, int y) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        switch (this) {
            case REMOVE -> {
                gc.drawLine(x + 4, y + 4, x + 11, y + 11);
                gc.drawLine(x + 11, y + 4, x + 4, y + 11);
            }
            case ADD -> {
                gc.drawLine(x + 3, y + 8, x + 13, y + 8);
                gc.drawLine(x + 8, y + 3, x + 8, y + 13);
            }
            case LESS -> gc.drawLine(x + 3, y + 8, x + 13, y + 8);
            case PREVIOUS -> gc.drawPolyline(new int[] {x + 10, y + 3, x + 5, y + 8, x + 10, y + 13});
            case NEXT -> gc.drawPolyline(new int[] {x + 6, y + 3, x + 11, y + 8, x + 6, y + 13});
            case DOWN -> gc.drawPolyline(new int[] {x + 4, y + 6, x + 8, y + 10, x + 12, y + 6});
            case CALENDAR -> {
                gc.drawRoundRectangle(x + 2, y + 3, 12, 11, 3, 3);
                gc.drawLine(x + 2, y + 7, x + 14, y + 7);
                gc.drawLine(x + 5, y + 1, x + 5, y + 4);
                gc.drawLine(x + 11, y + 1, x + 11, y + 4);
            }
            case LOCK -> {
                gc.drawRoundRectangle(x + 3, y + 7, 9, 7, 2, 2);
                gc.drawArc(x + 5, y + 2, 5, 9, 0, 180);
                gc.drawLine(x + 8, y + 10, x + 8, y + 11);
            }
            case HANDLE -> {
                for (int row = 0; row < 3; row++) {
                    gc.fillOval(x + 5, y + 3 + 4 * row, 2, 2);
                    gc.fillOval(x + 9, y + 3 + 4 * row, 2, 2);
                }
            }
            case FIT_WIDTH -> {
                gc.drawLine(x + 1, y + 3, x + 1, y + 13);
                gc.drawLine(x + 15, y + 3, x + 15, y + 13);
                gc.drawLine(x + 4, y + 8, x + 12, y + 8);
                gc.drawPolyline(new int[] {x + 6, y + 6, x + 4, y + 8, x + 6, y + 10});
                gc.drawPolyline(new int[] {x + 10, y + 6, x + 12, y + 8, x + 10, y + 10});
            }
            case FIT_PAGE -> {
                gc.drawRectangle(x + 4, y + 2, 8, 12);
                gc.drawLine(x + 6, y + 5, x + 10, y + 5);
                gc.drawLine(x + 6, y + 8, x + 10, y + 8);
                gc.drawLine(x + 6, y + 11, x + 8, y + 11);
            }
            case EVIDENCE -> {
                gc.drawOval(x + 2, y + 2, 12, 12);
                gc.drawPolyline(new int[] {x + 5, y + 8, x + 7, y + 10, x + 11, y + 6});
            }
            case OFFERS -> {
                gc.setLineStyle(SWT.LINE_DOT);
                gc.drawRoundRectangle(x + 1, y + 3, 14, 10, 5, 5);
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.drawLine(x + 6, y + 8, x + 10, y + 8);
                gc.drawLine(x + 8, y + 6, x + 8, y + 10);
            }
            case DUPLICATE -> {
                gc.drawRoundRectangle(x + 2, y + 2, 8, 8, 3, 3);
                gc.drawPolyline(new int[] {x + 6, y + 12, x + 6, y + 14, x + 14, y + 14, x + 14, y + 6, x + 12, y + 6});
            }
            case BIN -> {
                gc.drawLine(x + 2, y + 4, x + 14, y + 4);
                gc.drawPolyline(new int[] {x + 6, y + 4, x + 6, y + 2, x + 10, y + 2, x + 10, y + 4});
                gc.drawPolyline(new int[] {x + 4, y + 6, x + 4, y + 14, x + 12, y + 14, x + 12, y + 6});
            }
            case NARROWER -> {
                gc.drawPolyline(new int[] {x + 3, y + 5, x + 6, y + 8, x + 3, y + 11});
                gc.drawPolyline(new int[] {x + 13, y + 5, x + 10, y + 8, x + 13, y + 11});
            }
            case WIDER -> {
                gc.drawPolyline(new int[] {x + 5, y + 5, x + 2, y + 8, x + 5, y + 11});
                gc.drawPolyline(new int[] {x + 11, y + 5, x + 14, y + 8, x + 11, y + 11});
            }
            case EMPHASIS -> {
                gc.drawLine(x + 3, y + 4, x + 13, y + 4);
                gc.fillRectangle(x + 3, y + 7, 11, 3);
                gc.drawLine(x + 3, y + 13, x + 13, y + 13);
            }
            case COLOUR -> {
                gc.drawPolyline(new int[] {x + 4, y + 9, x + 8, y + 2, x + 12, y + 9});
                gc.drawArc(x + 4, y + 6, 8, 8, 160, 220);
            }
            case MORE -> {
                for (int dot = 0; dot < 3; dot++) {
                    gc.fillOval(x + 2 + 5 * dot, y + 7, 3, 3);
                }
            }
        }
    }
}
