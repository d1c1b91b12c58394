/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

import org.portrait.card.font.FontFace;
import org.portrait.card.font.Glyphs;

/** Makes a line from a range of a shaped paragraph: runs of one face, style and direction, in their visual places. */
final class LineBuilder {

    private static final float[] NO_OFFSETS = {};

    private final Paragraph p;
    private final int start;
    private final int end;
    private final int visibleEnd;
    private final boolean hyphen;
    private final int lastVisibleGlyph;

    /** Glyphs in reading order that become one run, and the characters that belong to them. */
    private record Part(int fromGlyph, int toGlyph, int fromChar, int toChar, FontFace face, TextStyle style, byte level) {
    }

    /**
     * @param start first character
     * @param end after the last character
     * @param visibleEnd after the last character that takes room: blanks at a line's end do not
     * @param hyphen whether a hyphen is to be shown at the end
     */
    LineBuilder(Paragraph p, int start, int end, int visibleEnd, boolean hyphen) {
        this.p = p;
        this.start = start;
        this.end = end;
        this.visibleEnd = visibleEnd;
        this.hyphen = hyphen;
        this.lastVisibleGlyph = p.firstGlyph[visibleEnd] - 1;
    }

    Line build(String lineText, boolean lastOfParagraph) {
        List<Part> parts = parts();
        Integer[] visual = new Integer[parts.size()];
        byte[] levels = new byte[visual.length];
        for (int i = 0; i < visual.length; i++) {
            visual[i] = i;
            levels[i] = parts.get(i).level();
        }
        if (p.levels != null && visual.length > 1) {
            Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        }
        Line.Piece[] pieces = new Line.Piece[visual.length];
        double x = 0;
        for (int index : visual) {
            Line.Piece piece = piece(parts.get(index), index == visual.length - 1, x);
            pieces[index] = piece;
            x += piece.glyphs().width() * piece.style().size() / 1000;
        }
        TextStyle blank = p.text.isEmpty() ? p.styles[0] : p.style(Math.min(start, p.text.length() - 1));
        return new Line(lineText, List.of(pieces), Math.max(0, x), blank, p.rightToLeft, lastOfParagraph);
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int g = p.firstGlyph[start];
        int lastGlyph = p.firstGlyph[end];
        int fromChar = start;
        while (g < lastGlyph) {
            int first = g;
            FontFace face = p.face[g];
            TextStyle style = p.style(p.charAt[g]);
            byte level = level(p.charAt[g]);
            do {
                g++;
            } while (g < lastGlyph && p.face[g] == face && p.style(p.charAt[g]) == style
                    && level(p.charAt[g]) == level);
            int toChar = g < lastGlyph ? p.charAt[g] : end;
            parts.add(new Part(first, g, fromChar, Math.max(fromChar, toChar), face, style, level));
            fromChar = Math.max(fromChar, toChar);
        }
        return parts;
    }

    private byte level(int character) {
        if (p.levels == null) {
            return 0;
        }
        return character >= visibleEnd ? (byte) (p.rightToLeft ? 1 : 0) : p.levels[character];
    }

    private Line.Piece piece(Part part, boolean last, double x) {
        int n = part.toGlyph() - part.fromGlyph();
        int hyphenGlyph = hyphen && last ? part.face().file().glyph('-') : 0;
        int total = hyphenGlyph == 0 ? n : n + 1;
        boolean reversed = (part.level() & 1) == 1;
        int[] ids = new int[total];
        float[] advances = new float[total];
        int[] indexes = new int[total];
        float[] dx = p.hasOffsets ? new float[total] : NO_OFFSETS;
        float[] dy = p.hasOffsets ? new float[total] : NO_OFFSETS;
        int to = hyphenGlyph != 0 && reversed ? 1 : 0;
        int g = reversed ? part.toGlyph() : part.fromGlyph();
        for (int done = 0; done < n;) {
            int from = reversed ? clusterStart(g - 1, part.fromGlyph()) : g;
            int until = reversed ? g : clusterEnd(g, part.toGlyph());
            for (int i = from; i < until; i++, to++) {
                ids[to] = p.glyph[i];
                advances[to] = advance(i, part);
                indexes[to] = p.charAt[i] - part.fromChar();
                if (p.hasOffsets) {
                    dx[to] = p.offsetX[i];
                    dy[to] = p.offsetY[i];
                }
            }
            done += until - from;
            g = reversed ? from : until;
        }
        if (hyphenGlyph != 0) {
            int at = reversed ? 0 : n;
            ids[at] = hyphenGlyph;
            advances[at] = part.face().file().advance(hyphenGlyph);
            indexes[at] = end - 1 - part.fromChar();
        }
        return new Line.Piece(x, part.face(), part.style(), new Glyphs(ids, advances, dx, dy, indexes),
                p.text.substring(part.fromChar(), part.toChar()), reversed);
    }

    private float advance(int glyph, Part part) {
        if (p.charAt[glyph] >= visibleEnd) {
            return 0;
        }
        boolean spaced = glyph == lastVisibleGlyph && part.level() % 2 == 0 && p.advance[glyph] != 0;
        return spaced ? p.advance[glyph] - (float) part.style().tracking() : p.advance[glyph];
    }

    private int clusterStart(int glyph, int least) {
        int g = glyph;
        while (g > least && (p.charAt[g - 1] == p.charAt[g] || !p.isClusterStart(p.charAt[g]))) {
            g--;
        }
        return g;
    }

    private int clusterEnd(int glyph, int most) {
        int g = glyph + 1;
        while (g < most && (p.charAt[g] == p.charAt[g - 1] || !p.isClusterStart(p.charAt[g]))) {
            g++;
        }
        return g;
    }
}
