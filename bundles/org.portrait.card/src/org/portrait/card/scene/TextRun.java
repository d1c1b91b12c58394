/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontMetrics;
import org.portrait.card.font.Glyphs;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Rect;

/**
 * A piece of one line in one face, size, colour and direction, ready to be drawn.
 *
 * @param x where the pen starts, in points: the left edge, whatever the direction
 * @param baseline y of the baseline
 * @param face the font
 * @param size font size in points
 * @param color colour of the letters
 * @param glyphs what is drawn, from left to right
 * @param text the characters shown, in reading order, as they stand in the model (blanks at a line's end included)
 * @param rightToLeft whether the text is read from right to left
 */
public record TextRun(double x, double baseline, FontFace face, double size, Color color, Glyphs glyphs, String text,
        boolean rightToLeft) implements Node {

    /** How far the pen moves, in points. */
    public double width() {
        return glyphs.width() * size / 1000;
    }

    /** The pen's way, as high as the tallest and deepest letters of the face: the area that a reader would click. */
    @Override
    public Rect bounds() {
        FontMetrics metrics = face.file().metrics();
        return new Rect(x, baseline - metrics.ascent() * size / 1000, Math.max(0, width()),
                (metrics.ascent() + metrics.descent()) * size / 1000);
    }

    /** The box around what is really inked; {@link Rect#EMPTY} for blanks. */
    public Rect ink() {
        Rect result = Rect.EMPTY;
        double pen = x;
        for (int i = 0; i < glyphs.size(); i++) {
            Rect ink = face.file().ink(glyphs.id(i));
            if (!ink.isEmpty()) {
                result = result.union(new Rect(pen + glyphs.offsetX(i) * size / 1000 + ink.x() * size,
                        baseline - glyphs.offsetY(i) * size / 1000 + ink.y() * size, ink.width() * size, ink.height() * size));
            }
            pen += glyphs.advance(i) * size / 1000;
        }
        return result;
    }

    @Override
    public TextRun moved(double dx, double dy) {
        return new TextRun(x + dx, baseline + dy, face, size, color, glyphs, text, rightToLeft);
    }
}
