/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.Overlay;

/** Where words go that are dragged over the card: a line in the gap of a list, a frame around anything else, and the name of the trait. */
final class SaidMarks implements Overlay {

    private static final Color INK = new Color(0x2F, 0x62, 0xD9);
    private static final Color PAPER = new Color(255, 255, 255);
    private static final int AWAY = 4;
    private static final int PAD = 8;

    private final CardCanvas canvas;
    private Optional<Sign> sign = Optional.empty();

    /**
     * What is seen.
     *
     * @param name  of the trait
     * @param line  the gap, in the window; empty for none
     * @param around what is framed, in the window; what the name stands above
     */
    record Sign(String name, Optional<Rect> line, Rect around) {
    }

    SaidMarks(CardCanvas canvas) {
        this.canvas = canvas;
    }

    void show(Optional<Sign> wanted) {
        if (!sign.equals(wanted)) {
            sign = wanted;
            canvas.redraw();
        }
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        sign.ifPresent(shown -> {
            gc.setAntialias(SWT.ON);
            gc.setAlpha(255);
            int left = (int) Math.round(shown.around().x()) - AWAY;
            int top = (int) Math.round(shown.around().y()) - AWAY;
            if (shown.line().isPresent()) {
                ItemMarks.line(gc, shown.line().get());
            } else {
                gc.setForeground(INK);
                gc.setLineWidth(2);
                gc.drawRoundRectangle(left, top, (int) Math.round(shown.around().width()) + 2 * AWAY,
                        (int) Math.round(shown.around().height()) + 2 * AWAY, 8, 8);
                gc.setLineWidth(1);
            }
            Point size = gc.textExtent(shown.name());
            int high = size.y + 4;
            int above = Math.max(0, top - high - 2);
            gc.setBackground(INK);
            gc.fillRoundRectangle(left, above, size.x + 2 * PAD, high, high, high);
            gc.setForeground(PAPER);
            gc.drawText(shown.name(), left + PAD, above + 2, true);
        });
    }
}
