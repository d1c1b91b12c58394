/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import java.text.Normalizer;
import java.util.BitSet;

import org.portrait.card.font.Glyphs;
import org.portrait.card.font.Invisible;
import org.portrait.card.font.Mirroring;
import org.portrait.card.scene.TextRun;

/**
 * Writes text runs so that their characters can be read back: each code stands for just the characters that its glyph shows here. Text that
 * runs from right to left is written as it is seen, as readers of PDF expect it.
 */
final class TextContent {

    private final ContentBuffer out;
    private final PdfResources resources;
    private final double height;

    private static final String REPLACEMENT = "\uFFFD";
    /** For a glyph without any character of its own: the zero width space. */
    private static final String NOTHING = "\u200B";
    private static final String[] LETTERS = new String[0x500];

    static {
        for (int i = 0; i < LETTERS.length; i++) {
            LETTERS[i] = String.valueOf((char) i);
        }
    }

    private int[] codes = new int[128];
    private final BitSet starts = new BitSet();
    private EmbeddedFont font;
    private double size;
    private double lineX;
    private double lineY;

    TextContent(ContentBuffer out, PdfResources resources, double height) {
        this.out = out;
        this.resources = resources;
        this.height = height;
    }

    /** A text object has just begun: its line starts at the page's origin. */
    void begin() {
        lineX = 0;
        lineY = 0;
    }

    void show(TextRun run) {
        Glyphs glyphs = run.glyphs();
        if (glyphs.size() == 0) {
            return;
        }
        EmbeddedFont wanted = resources.font(run.face());
        if (wanted != font || size != run.size()) {
            font = wanted;
            size = run.size();
            out.raw("/").raw(resources.fontName(run.face())).raw(" ").number(size).op("Tf");
        }
        double x = hundredth(run.x());
        double y = hundredth(height - run.baseline());
        out.coordinate(x - lineX).coordinate(y - lineY).op("Td");
        lineX = x;
        lineY = y;
        codes(run);
        showGlyphs(run);
    }

    /** Positions are stated relative to each other: without rounding first, errors would add up. */
    private static double hundredth(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** Finds the codes of all glyphs, cluster by cluster. */
    private void codes(TextRun run) {
        Glyphs glyphs = run.glyphs();
        if (codes.length < glyphs.size()) {
            codes = new int[glyphs.size() * 2];
        }
        starts.clear();
        for (int i = 0; i < glyphs.size(); i++) {
            starts.set(glyphs.textIndex(i));
        }
        starts.set(run.text().length());
        for (int from = 0, to; from < glyphs.size(); from = to) {
            to = from + 1;
            while (to < glyphs.size() && glyphs.textIndex(to) == glyphs.textIndex(from)) {
                to++;
            }
            int start = glyphs.textIndex(from);
            int end = starts.nextSetBit(start + 1);
            if (to == from + 1 && end == start + 1) {
                char c = run.text().charAt(start);
                codes[from] = single(glyphs.id(from), run.rightToLeft() ? (char) Mirroring.mirrored(c) : c);
            } else {
                cluster(glyphs, from, to, Invisible.readable(run.text().substring(start, end)));
            }
        }
    }

    private int single(int glyph, char c) {
        return font.code(glyph, Character.isSurrogate(c) ? REPLACEMENT : c < LETTERS.length ? LETTERS[c] : String.valueOf(c));
    }

    /** One glyph stands for all its characters; several share them out, the last one taking what is left. */
    private void cluster(Glyphs glyphs, int from, int to, String text) {
        String rest = to == from + 1 ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = from; i < to; i++) {
            int end = rest.length();
            if (i < to - 1 && end > 0) {
                end = Character.charCount(rest.codePointAt(0));
                while (end < rest.length() && Invisible.is(rest.codePointAt(end))) {
                    end += Character.charCount(rest.codePointAt(end));
                }
            }
            String part = rest.substring(0, end);
            codes[i] = font.code(glyphs.id(i), part.isEmpty() ? NOTHING : part);
            rest = rest.substring(end);
        }
    }

    private void showGlyphs(TextRun run) {
        Glyphs glyphs = run.glyphs();
        out.raw("[");
        double overhang = run.rightToLeft() ? widthOfHangingBlanks(run) : 0;
        if (overhang > 0) {
            out.number(overhang);
        }
        out.raw("(");
        for (int i = 0; i < glyphs.size(); i++) {
            int code = codes[i];
            double dx = glyphs.offsetX(i);
            double dy = glyphs.offsetY(i);
            if (dx != 0 || dy != 0) {
                out.raw(")").number(-dx).raw("]TJ ").number(dy * size / 1000).raw("Ts[(");
            }
            out.code(code);
            double excess = font.width(code) - glyphs.advance(i) + dx;
            if (dx != 0 || dy != 0) {
                out.raw(")]TJ 0 Ts[").number(excess).raw("(");
            } else if (Math.abs(excess) > 0.02 && !hangs(run, i)) {
                out.raw(")").number(excess).raw("(");
            }
        }
        out.op(")]TJ");
    }

    /**
     * Whether a glyph is a blank at a line's end. It takes no room in the line, but of several characters in one place readers take only one; so
     * these
     * stand side by side beyond the end.
     */
    private static boolean hangs(TextRun run, int glyph) {
        return run.glyphs().advance(glyph) == 0 && Character.isWhitespace(run.text().charAt(run.glyphs().textIndex(glyph)));
    }

    /** What the blanks at a line's left end need, in thousandths of the font size. */
    private double widthOfHangingBlanks(TextRun run) {
        double width = 0;
        for (int i = 0; i < run.glyphs().size() && hangs(run, i); i++) {
            width += font.width(codes[i]);
        }
        return width;
    }
}
