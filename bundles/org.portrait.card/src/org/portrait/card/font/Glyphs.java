/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.util.Arrays;

/**
 * Glyphs of one font file in the order in which they stand on the line from left to right, independent of the size.
 * All measures are thousandths of the font size. Equal when all parts are equal.
 */
public final class Glyphs {

    private final int[] ids;
    private final float[] advances;
    private final float[] offsetsX;
    private final float[] offsetsY;
    private final int[] textIndexes;
    private final float width;

    /**
     * @param ids glyph ids of the font file
     * @param advances how far each moves the pen to the right
     * @param offsetsX how far each is drawn right of the pen, or empty for none
     * @param offsetsY how far each is drawn above the baseline, or empty for none
     * @param textIndexes for each, where in the run's text the characters begin that it shows
     */
    public Glyphs(int[] ids, float[] advances, float[] offsetsX, float[] offsetsY, int[] textIndexes) {
        if (advances.length != ids.length || textIndexes.length != ids.length
                || offsetsX.length != 0 && offsetsX.length != ids.length || offsetsY.length != offsetsX.length) {
            throw new IllegalArgumentException("glyph arrays of different lengths");
        }
        this.ids = ids.clone();
        this.advances = advances.clone();
        this.offsetsX = offsetsX.clone();
        this.offsetsY = offsetsY.clone();
        this.textIndexes = textIndexes.clone();
        double sum = 0;
        for (float advance : advances) {
            sum += advance;
        }
        this.width = (float) sum;
    }

    /** How many glyphs there are. */
    public int size() {
        return ids.length;
    }

    /** The glyph id of the font file. */
    public int id(int index) {
        return ids[index];
    }

    /** How far the glyph moves the pen to the right, in thousandths of the font size. */
    public float advance(int index) {
        return advances[index];
    }

    /** How far right of the pen the glyph is drawn, in thousandths of the font size. */
    public float offsetX(int index) {
        return offsetsX.length == 0 ? 0 : offsetsX[index];
    }

    /** How far above the baseline the glyph is drawn, in thousandths of the font size. */
    public float offsetY(int index) {
        return offsetsY.length == 0 ? 0 : offsetsY[index];
    }

    /** Whether any glyph is drawn beside its pen position. */
    public boolean hasOffsets() {
        return offsetsX.length != 0;
    }

    /** Where in the run's text the characters begin that the glyph shows. */
    public int textIndex(int index) {
        return textIndexes[index];
    }

    /** The sum of all advances, in thousandths of the font size. */
    public float width() {
        return width;
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Glyphs g && Arrays.equals(ids, g.ids)
                && Arrays.equals(advances, g.advances) && Arrays.equals(offsetsX, g.offsetsX)
                && Arrays.equals(offsetsY, g.offsetsY) && Arrays.equals(textIndexes, g.textIndexes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids) * 31 + Arrays.hashCode(advances);
    }

    @Override
    public String toString() {
        return "Glyphs" + Arrays.toString(ids);
    }
}
