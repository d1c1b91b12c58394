/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.Arrays;
import java.util.BitSet;

import org.portrait.card.font.FontFace;

/**
 * The glyphs of one paragraph in reading order, before it is broken into lines. Grows while the {@link Shaper} fills it.
 * Measures are in thousandths of the font size, but for {@link #end}, which is in points.
 */
final class Paragraph {

    final String text;
    final TextStyle[] styles;
    /** For each character, the index of its style. */
    final short[] styleAt;
    /** For each character, its bidi level; null if everything runs from left to right. */
    byte[] levels;
    boolean rightToLeft;

    int count;
    int[] glyph;
    FontFace[] face;
    float[] advance;
    float[] offsetX;
    float[] offsetY;
    /** Where what a reader takes for one character begins; null if every character is one. Lines break only there. */
    BitSet clusters;
    /** For each glyph, the character that it shows, or the first of several. */
    int[] charAt;
    boolean hasOffsets;

    /** Position in points after each character if all stood on one line; filled by {@link #measure()}. */
    double[] end;
    /** First glyph at or after each character; one entry more than characters. */
    int[] firstGlyph;

    Paragraph(String text, TextStyle[] styles, short[] styleAt) {
        this.text = text;
        this.styles = styles;
        this.styleAt = styleAt;
        int capacity = text.length() + 4;
        glyph = new int[capacity];
        face = new FontFace[capacity];
        advance = new float[capacity];
        offsetX = new float[capacity];
        offsetY = new float[capacity];
        charAt = new int[capacity];
    }

    /** The same glyphs at the size of another style of the same face and tracking. */
    Paragraph(Paragraph shaped, TextStyle style) {
        text = shaped.text;
        styles = new TextStyle[] {style};
        styleAt = shaped.styleAt;
        levels = shaped.levels;
        rightToLeft = shaped.rightToLeft;
        clusters = shaped.clusters;
        count = shaped.count;
        glyph = shaped.glyph;
        face = shaped.face;
        advance = shaped.advance;
        offsetX = shaped.offsetX;
        offsetY = shaped.offsetY;
        charAt = shaped.charAt;
        hasOffsets = shaped.hasOffsets;
        measure();
    }

    void add(FontFace glyphFace, int id, float width, float dx, float dy, int character) {
        if (count == glyph.length) {
            int more = count * 2;
            glyph = Arrays.copyOf(glyph, more);
            face = Arrays.copyOf(face, more);
            advance = Arrays.copyOf(advance, more);
            offsetX = Arrays.copyOf(offsetX, more);
            offsetY = Arrays.copyOf(offsetY, more);
            charAt = Arrays.copyOf(charAt, more);
        }
        glyph[count] = id;
        face[count] = glyphFace;
        advance[count] = width;
        offsetX[count] = dx;
        offsetY[count] = dy;
        charAt[count] = character;
        hasOffsets |= dx != 0 || dy != 0;
        count++;
    }

    boolean isClusterStart(int character) {
        return clusters == null || character == text.length() || clusters.get(character);
    }

    TextStyle style(int character) {
        return styles[styleAt[character]];
    }

    boolean oddLevel(int character) {
        return levels != null && (levels[character] & 1) == 1;
    }

    /** Computes positions and the way from characters to glyphs; to be called once all glyphs are there. */
    void measure() {
        int n = text.length();
        end = new double[n];
        firstGlyph = new int[n + 1];
        int g = 0;
        double position = 0;
        for (int c = 0; c < n; c++) {
            firstGlyph[c] = g;
            double scale = styles[styleAt[c]].size() / 1000;
            while (g < count && charAt[g] == c) {
                position += advance[g++] * scale;
            }
            end[c] = position;
        }
        firstGlyph[n] = g;
    }

    /** Width in points of the characters from {@code from} to before {@code to}. */
    double width(int from, int to) {
        return to <= from ? 0 : end[to - 1] - (from == 0 ? 0 : end[from - 1]);
    }
}
