/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.portrait.card.font.FontFamily;
import org.portrait.card.font.Invisible;
import org.portrait.card.font.Weight;
import org.portrait.card.scene.TextRun;

class TypesetterPropertiesTest {

    private static final double TOLERANCE = 0.01;

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Provide
    Arbitrary<TextStyle> styles() {
        return Combinators.combine(Arbitraries.of(FontFamily.values()), Arbitraries.of(Weight.values()), Arbitraries.of(true, false),
                Arbitraries.of(0.0, 60.0)).as((family, weight, italic, tracking) -> TextStyle.of(family, 10).weight(weight)
                        .italic(italic).tracking(tracking));
    }

    @Property(tries = 600)
    void noCharacterIsLost(@ForAll("texts") String text, @ForAll("styles") TextStyle style,
            @ForAll @DoubleRange(min = 1, max = 400) double width) {
        StringBuilder lines = new StringBuilder();
        for (Line line : new Typesetter().lines(text, style, width)) {
            lines.append(line.text());
            StringBuilder runs = new StringBuilder();
            line.runs(0, 0).forEach(run -> runs.append(run.text()));
            String drawn = runs.toString();
            assertTrue(drawn.isEmpty() ? line.text().codePoints().allMatch(TypesetterPropertiesTest::mayBeUnseen)
                    : line.text().startsWith(drawn), line.text());
        }
        assertEquals(text, lines.toString());
    }

    private static boolean mayBeUnseen(int c) {
        return Invisible.is(c) || c == '\n' || c == '\r' || c == '\f' || c >= 0x1F3FB && c <= 0x1F3FF;
    }

    @Property(tries = 600)
    void linesFit(@ForAll("texts") String text, @ForAll("styles") TextStyle style,
            @ForAll @DoubleRange(min = 1, max = 400) double width) {
        for (Line line : new Typesetter().lines(text, style, width)) {
            assertTrue(line.width() <= width + TOLERANCE || clusters(line) <= 1, () -> line + " is " + line.width() + " wide");
        }
    }

    /** The style's own font may have no hyphen; then the one that stands in for it has to fit. */
    @Example
    void theHyphenOfAnotherFontFits() {
        TextStyle icons = TextStyle.of(FontFamily.MATERIAL_ICONS, 10);
        double blanks = new Typesetter().lines("\u00A0\u00A0", icons, 400).getFirst().width();
        for (Line line : new Typesetter().lines("  \u00AD!", icons, blanks + 0.5)) {
            assertTrue(line.width() <= blanks + 0.5 + TOLERANCE, () -> line + " is " + line.width() + " wide");
        }
    }

    /** How many clusters of the line have a glyph that takes room. */
    private static long clusters(Line line) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(line.text());
        Set<Integer> shown = new HashSet<>();
        int offset = 0;
        for (TextRun run : line.runs(0, 0)) {
            for (int i = 0; i < run.glyphs().size(); i++) {
                if (run.glyphs().advance(i) > 0 && run.text().charAt(run.glyphs().textIndex(i)) != '\u00AD') {
                    shown.add(clusterOf(clusters, offset + run.glyphs().textIndex(i)));
                }
            }
            offset += run.text().length();
        }
        return shown.size();
    }

    @Property(tries = 400)
    void runsStandSideBySide(@ForAll("texts") String text, @ForAll("styles") TextStyle style,
            @ForAll @DoubleRange(min = 30, max = 400) double width) {
        for (Line line : new Typesetter().lines(text, style, width)) {
            List<TextRun> runs = new ArrayList<>(line.runs(7, 0));
            runs.sort(Comparator.comparingDouble(TextRun::x).thenComparingDouble(TextRun::width));
            double at = 7;
            for (TextRun run : runs) {
                assertEquals(at, run.x(), TOLERANCE, line::text);
                at += run.width();
            }
            assertEquals(line.width(), at - 7, TOLERANCE + 0.001 * runs.size(), line::text);
        }
    }

    @Property(tries = 300)
    void glyphsPointIntoTheirText(@ForAll("texts") String text, @ForAll("styles") TextStyle style) {
        for (Line line : new Typesetter().lines(text, style, 120)) {
            for (TextRun run : line.runs(0, 0)) {
                int glyphCount = run.face().file().glyphCount();
                BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
                clusters.setText(run.text());
                for (int i = 0; i < run.glyphs().size(); i++) {
                    int index = run.glyphs().textIndex(i);
                    assertTrue(index >= 0 && index < run.text().length(), line::text);
                    assertTrue(run.glyphs().id(i) > 0 && run.glyphs().id(i) < glyphCount, line::text);
                    if (i > 0) {
                        int before = run.glyphs().textIndex(i - 1);
                        boolean same = clusterOf(clusters, index) == clusterOf(clusters, before);
                        boolean mark = run.glyphs().advance(i) == 0;
                        assertTrue(same || mark || (run.rightToLeft() ? index < before : index > before), line::text);
                    }
                }
            }
        }
    }

    private static int clusterOf(BreakIterator clusters, int index) {
        return clusters.isBoundary(index) ? index : clusters.preceding(index);
    }

    @Property(tries = 200)
    void theSameTextIsSetTheSame(@ForAll("texts") String text, @ForAll("styles") TextStyle style) {
        List<List<TextRun>> first = new Typesetter().lines(text, style, 150).stream().map(line -> line.runs(1, 2)).toList();
        List<List<TextRun>> second = new Typesetter().lines(text, style, 150).stream().map(line -> line.runs(1, 2)).toList();
        assertEquals(first, second);
        assertEquals(first.hashCode(), second.hashCode());
    }
}
