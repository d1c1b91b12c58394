/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontMetrics;
import org.portrait.card.font.Glyphs;
import org.portrait.card.scene.TextRun;

/** One finished line of text, not yet placed. */
public final class Line {

    private final String text;
    private final List<Piece> pieces;
    private final double width;
    private final double ascent;
    private final double descent;
    private final double height;
    private final boolean rightToLeft;
    private final boolean lastOfParagraph;

    /** A run before it is placed; {@code x} from the left end of the line, in points. */
    record Piece(double x, FontFace face, TextStyle style, Glyphs glyphs, String text, boolean rightToLeft) {
    }

    Line(String text, List<Piece> pieces, double width, TextStyle blank, boolean rightToLeft, boolean lastOfParagraph) {
        this.text = text;
        this.pieces = pieces;
        this.width = width;
        this.rightToLeft = rightToLeft;
        this.lastOfParagraph = lastOfParagraph;
        double up = 0;
        double down = 0;
        double high = 0;
        for (Piece piece : pieces) {
            FontMetrics metrics = piece.style().metrics();
            up = Math.max(up, metrics.ascent() * piece.style().size() / 1000);
            down = Math.max(down, metrics.descent() * piece.style().size() / 1000);
            high = Math.max(high, piece.style().lineHeight());
        }
        if (pieces.isEmpty()) {
            up = blank.metrics().ascent() * blank.size() / 1000;
            down = blank.metrics().descent() * blank.size() / 1000;
            high = blank.lineHeight();
        }
        ascent = up;
        descent = down;
        height = high;
    }

    /** The characters of the line as they stand in the source, the blank or the end of paragraph that it was broken at included. */
    public String text() {
        return text;
    }

    /** Width in points, without blanks at the end. */
    public double width() {
        return width;
    }

    /** From the baseline up to the top of the tallest letters of the styles used, in points. */
    public double ascent() {
        return ascent;
    }

    /** From the baseline down to the bottom of the deepest letters of the styles used, in points. */
    public double descent() {
        return descent;
    }

    /** The height of the line's box: the greatest size times leading, in points. */
    public double height() {
        return height;
    }

    /** From the top of the line's box to its baseline, in points; what leading adds goes half above and half below. */
    public double baselineOffset() {
        return (height - ascent - descent) / 2 + ascent;
    }

    /** Whether the paragraph is read from right to left, and thus wants to be set flush right. */
    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** Whether a paragraph ends here. */
    public boolean lastOfParagraph() {
        return lastOfParagraph;
    }

    /**
     * The line, placed.
     *
     * @param x left end, in points
     * @param baseline y of the baseline
     * @return runs in reading order
     */
    public List<TextRun> runs(double x, double baseline) {
        List<TextRun> runs = new ArrayList<>(pieces.size());
        for (Piece p : pieces) {
            runs.add(new TextRun(x + p.x(), baseline, p.face(), p.style().size(), p.style().color(), p.glyphs(), p.text(),
                    p.rightToLeft()));
        }
        return runs;
    }

    @Override
    public String toString() {
        return "Line[" + text + "]";
    }
}
