/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.pdf;

import org.portrait.card.font.FontFile;
import org.portrait.card.font.Glyphs;
import org.portrait.card.font.Invisible;
import org.portrait.card.scene.TextRun;

/**
 * Writes text runs so that their characters can be read back exactly: by the codes' own meaning where one glyph shows one character, else by
 * an ActualText around (ISO 32000-1, 14.9.4).
 */
final class TextContent {

    private final ContentBuffer out;
    private final PdfResources resources;
    private final double height;

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
        double x = thousandth(run.x());
        double y = thousandth(height - run.baseline());
        out.number(x - lineX).number(y - lineY).op("Td");
        lineX = x;
        lineY = y;
        if (run.rightToLeft()) {
            beginActualText(run.text());
            glyphs(glyphs, 0, glyphs.size());
            out.op("EMC");
        } else {
            showClusters(run);
        }
    }

    /** Positions are stated relative to each other: without rounding first, errors would add up. */
    private static double thousandth(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    private void showClusters(TextRun run) {
        Glyphs glyphs = run.glyphs();
        int plainFrom = 0;
        for (int from = 0, to; from < glyphs.size(); from = to) {
            to = from + 1;
            while (to < glyphs.size() && glyphs.textIndex(to) == glyphs.textIndex(from)) {
                to++;
            }
            int textEnd = to < glyphs.size() ? glyphs.textIndex(to) : run.text().length();
            String cluster = run.text().substring(glyphs.textIndex(from), textEnd);
            if (!isPlain(run.face().file(), glyphs, from, to, cluster)) {
                glyphs(glyphs, plainFrom, from);
                beginActualText(cluster);
                glyphs(glyphs, from, to);
                out.op("EMC");
                plainFrom = to;
            }
        }
        glyphs(glyphs, plainFrom, glyphs.size());
    }

    /** Whether each glyph of a cluster shows just one of its characters, in their order. */
    private boolean isPlain(FontFile file, Glyphs glyphs, int from, int to, String cluster) {
        int at = 0;
        boolean plain = true;
        for (int i = from; i < to; i++) {
            while (at < cluster.length() && Invisible.is(cluster.codePointAt(at))) {
                at += Character.charCount(cluster.codePointAt(at));
            }
            int code = font.number(glyphs.id(i));
            if (at >= cluster.length()) {
                name(code, 0xFFFD);
                return false;
            }
            int codePoint = cluster.codePointAt(at);
            at += Character.charCount(codePoint);
            boolean own = file.glyph(codePoint) == glyphs.id(i);
            if (own) {
                plain &= font.standsFor(code, codePoint);
            } else {
                name(code, codePoint >= 0xD800 && codePoint < 0xE000 ? 0xFFFD : codePoint);
                plain = false;
            }
        }
        while (at < cluster.length() && Invisible.is(cluster.codePointAt(at))) {
            at += Character.charCount(cluster.codePointAt(at));
        }
        return plain && at == cluster.length();
    }

    /** Every code needs a meaning, even where an ActualText overrides it. */
    private void name(int code, int codePoint) {
        if (font.isUnnamed(code)) {
            font.standsFor(code, codePoint);
        }
    }

    private void beginActualText(String text) {
        out.raw("/Span <</ActualText").text(Invisible.withoutControls(text)).op(">>BDC");
    }

    private void glyphs(Glyphs glyphs, int from, int to) {
        if (from >= to) {
            return;
        }
        out.raw("[(");
        for (int i = from; i < to; i++) {
            int code = font.number(glyphs.id(i));
            if (font.isUnnamed(code)) {
                font.nameByItself(code);
            }
            double dx = glyphs.offsetX(i);
            double dy = glyphs.offsetY(i);
            if (dx != 0 || dy != 0) {
                out.raw(")").number(-dx).raw("]TJ ").number(dy * size / 1000).raw("Ts[(");
            }
            out.code(code);
            double excess = font.width(code) - glyphs.advance(i) + dx;
            if (dx != 0 || dy != 0) {
                out.raw(")]TJ 0 Ts[").number(excess).raw("(");
            } else if (Math.abs(excess) > 0.02) {
                out.raw(")").number(excess).raw("(");
            }
        }
        out.op(")]TJ");
    }
}
