/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Grid;
import org.portrait.ui.card.CardCanvas;

/** Draws the marks. They lie on paper, which is white in a dark workbench as well, so their colours are always the same. */
final class MarkPainter {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);
    private static final Color WHITE = new Color(255, 255, 255);
    private static final int ROUND = 8;

    private final CardCanvas canvas;

    MarkPainter(CardCanvas canvas) {
        this.canvas = canvas;
    }

    /** A block that the pointer is on. */
    void hovered(GC gc, Rectangle frame) {
        outline(gc, frame, 1, 110);
    }

    /** The block around a selected trait: a light frame to take hold of. */
    void around(GC gc, Rectangle frame) {
        outline(gc, frame, 1, 150);
        grip(gc, Handles.at(frame, Handles.Kind.GRIP), false);
    }

    /** A selected block. @param handles whether it can be taken hold of */
    void selected(GC gc, Rectangle frame, boolean handles) {
        outline(gc, frame, 2, 255);
        if (handles) {
            grip(gc, Handles.at(frame, Handles.Kind.GRIP), true);
            edge(gc, Handles.at(frame, Handles.Kind.LEFT));
            edge(gc, Handles.at(frame, Handles.Kind.RIGHT));
        }
    }

    private static void outline(GC gc, Rectangle frame, int width, int alpha) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(ACCENT);
        gc.setAlpha(alpha);
        gc.setLineWidth(width);
        gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
        gc.setLineWidth(1);
        gc.setAlpha(255);
    }

    private static void grip(GC gc, Rectangle place, boolean strong) {
        gc.setBackground(strong ? ACCENT : WHITE);
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, place.height, place.height);
        gc.setForeground(ACCENT);
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, place.height, place.height);
        gc.setBackground(strong ? WHITE : ACCENT);
        for (int column = 0; column < 3; column++) {
            for (int row = 0; row < 2; row++) {
                gc.fillOval(place.x + place.width / 2 - 7 + 6 * column, place.y + place.height / 2 - 3 + 5 * row, 3, 3);
            }
        }
    }

    private static void edge(GC gc, Rectangle place) {
        gc.setBackground(WHITE);
        gc.fillRoundRectangle(place.x, place.y, place.width, place.height, place.width, place.width);
        gc.setForeground(ACCENT);
        gc.setLineWidth(2);
        gc.drawRoundRectangle(place.x, place.y, place.width, place.height, place.width, place.width);
        gc.setLineWidth(1);
    }

    /** Where a block lands. */
    void landing(GC gc, Rectangle frame) {
        gc.setAntialias(SWT.ON);
        gc.setBackground(ACCENT);
        gc.setAlpha(34);
        gc.fillRoundRectangle(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
        gc.setAlpha(255);
        gc.setForeground(ACCENT);
        gc.setLineWidth(2);
        gc.setLineDash(new int[] {6, 4});
        gc.drawRoundRectangle(frame.x, frame.y, frame.width, frame.height, ROUND, ROUND);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineWidth(1);
    }

    /** The columns of a page as faint bands, and lines at those that something snaps to. */
    void columns(GC gc, Marks.Columns to) {
        canvas.card().filter(card -> to.page() < card.scene().pages().size()).ifPresent(card -> {
            Grid grid = card.grid();
            double height = card.scene().pages().get(to.page()).area().height();
            gc.setBackground(ACCENT);
            gc.setAlpha(12);
            for (int column = 0; column < grid.columns(); column++) {
                Rect band = canvas.toWindow(to.page(), new Rect(grid.x(column), 0, grid.columnWidth(), height));
                gc.fillRectangle((int) band.x(), (int) band.y(), (int) band.width(), (int) band.height());
            }
            Rect taken = canvas.toWindow(to.page(), new Rect(grid.x(to.first() - 1), 0, grid.width(to.span()), height));
            gc.setAlpha(200);
            gc.setForeground(ACCENT);
            line(gc, taken.x() - 1, taken);
            line(gc, taken.right(), taken);
            gc.setAlpha(255);
        });
    }

    private static void line(GC gc, double x, Rect band) {
        gc.drawLine((int) x, (int) band.y(), (int) x, (int) band.bottom());
    }

    /** A rectangle around blocks. */
    void marquee(GC gc, Rect area) {
        gc.setBackground(ACCENT);
        gc.setForeground(ACCENT);
        gc.setAlpha(24);
        gc.fillRectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height());
        gc.setAlpha(200);
        gc.drawRectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height());
        gc.setAlpha(255);
    }
}
