/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.card.font.FontFace;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.SceneWarning;

/**
 * Breaks texts into lines. Lines break where the language allows it (Unicode line breaking as {@link BreakIterator} knows it), at soft hyphens,
 * and inside a word between clusters only where the word alone is wider than the line. A line feed, carriage return or
 * separator ends a paragraph. A line rather ends a little early than with a short preposition or before a dash. No character is ever lost: the texts of all lines, one after the other, are the text.
 *
 * <p>One instance serves one layout in one thread, gathers its warnings, and knows the texts again that it has set before.
 */
public final class Typesetter {

    /** Rounding must not push a word into the next line that was measured to fit, in points. */
    private static final double TOLERANCE = 0.001;
    /** A line may end early for the sake of a better break, but not before this part of its width is filled. */
    private static final double FULL_ENOUGH = 0.6;
    private static final int MOST_STEPS_BACK = 3;
    private static final char SOFT_HYPHEN = '\u00AD';

    private record ShapeKey(String text, FontFace face, double tracking) {
    }

    private final Map<ShapeKey, Paragraph> shapes = new HashMap<>();
    private final Map<Integer, SceneWarning> missing = new LinkedHashMap<>();
    private final Set<SceneWarning> others = new LinkedHashSet<>();
    private final Map<Locale, BreakIterator> breakers = new LinkedHashMap<>();
    private final Shaper shaper = new Shaper(this::report);
    private final KnownTexts known;

    /** A typesetter that knows nothing yet. */
    public Typesetter() {
        this(new KnownTexts());
    }

    /** A typesetter that knows texts of earlier layouts, and adds its own. */
    public Typesetter(KnownTexts known) {
        this.known = known;
        known.next();
    }

    /** The glyphs of a text; known ones again if only size, colour or leading are others. */
    private Paragraph shaped(String text, TextStyle style) {
        ShapeKey key = new ShapeKey(text, style.face(), style.tracking());
        Paragraph known = shapes.get(key);
        if (known == null) {
            known = shape(new Paragraph(text, new TextStyle[] {style}, new short[text.length()]));
            shapes.put(key, known);
            return known;
        }
        return known.styles[0].equals(style) ? known : new Paragraph(known, style);
    }

    private Paragraph shape(Paragraph paragraph) {
        shaper.shape(paragraph);
        return paragraph;
    }

    private void report(int codePoint) {
        missing.computeIfAbsent(codePoint, c -> new SceneWarning(SceneWarning.Kind.MISSING_GLYPH,
                Character.toString(c), Origin.NONE));
    }

    /** Tells of something beside the texts that cannot be shown. */
    public void warn(SceneWarning warning) {
        others.add(warning);
    }

    /** Whether there was something that could not be shown so far. */
    public boolean hasWarned() {
        return !missing.isEmpty() || !others.isEmpty();
    }

    /** What could not be shown so far, each once, in the order of their finding: first characters, then what else there was. */
    public List<SceneWarning> warnings() {
        return Stream.concat(missing.values().stream(), others.stream()).toList();
    }

    /** The lines of a text in one style, none wider than {@code width} points unless one letter alone is. */
    public List<Line> lines(String text, TextStyle style, double width) {
        List<Line> lines = known.find(text, style, width);
        if (lines == null) {
            lines = List.copyOf(lines(List.of(new Span(text, style)), width));
            // whoever knew a text with a letter that no font has would not warn of it again
            if (missing.isEmpty()) {
                known.add(text, style, width, lines);
            }
        }
        return lines;
    }

    /** The lines of a text of several styles, as {@link #lines(String, TextStyle, double)}. */
    public List<Line> lines(List<Span> spans, double width) {
        return lines(spans, width, true);
    }

    private List<Line> lines(List<Span> spans, double width, boolean breakWords) {
        List<Line> lines = new ArrayList<>();
        StringBuilder whole = new StringBuilder();
        for (Span span : spans) {
            whole.append(span.text());
        }
        TextStyle[] styles = spans.stream().map(Span::style).toArray(TextStyle[]::new);
        String text = whole.toString();
        for (int start = 0; start < text.length();) {
            int end = start;
            while (end < text.length() && !endsParagraph(text.charAt(end))) {
                end++;
            }
            int next = end;
            if (next < text.length()) {
                next += text.startsWith("\r\n", end) ? 2 : 1;
            }
            String paragraph = text.substring(start, end);
            Paragraph p = styles.length == 1 ? shaped(paragraph, styles[0])
                    : shape(new Paragraph(paragraph, styles, styleIndexes(spans, start, end)));
            breakLines(p, text.substring(end, next), width, breakWords, lines);
            start = next;
        }
        return lines;
    }

    /** The text on one line, however long; what would end a paragraph counts as a blank. */
    public Line line(String text, TextStyle style) {
        StringBuilder flat = new StringBuilder(text);
        for (int i = 0; i < flat.length(); i++) {
            if (endsParagraph(flat.charAt(i))) {
                flat.setCharAt(i, ' ');
            }
        }
        Paragraph p = shaped(flat.toString(), style);
        return new LineBuilder(p, 0, flat.length(), trimmedEnd(p.text, 0, flat.length()), false).build(text, true);
    }

    /** Width in points of the text on one line, without blanks at its end. */
    public double width(String text, TextStyle style) {
        return line(text, style).width();
    }

    /** Width in points of the widest word: a column this wide breaks no word apart. */
    public double widestWord(String text, TextStyle style) {
        double widest = 0;
        for (Line piece : lines(List.of(new Span(text, style)), 0, false)) {
            widest = Math.max(widest, piece.width());
        }
        return widest;
    }

    private void breakLines(Paragraph p, String terminator, double width, boolean breakWords, List<Line> lines) {
        int n = p.text.length();
        if (n == 0) {
            lines.add(new LineBuilder(p, 0, 0, 0, false).build(terminator, true));
            return;
        }
        BreakIterator breaker = breakers.computeIfAbsent(p.styles[0].language(), BreakIterator::getLineInstance);
        breaker.setText(p.text);
        int start = 0;
        while (start < n) {
            int end = fitting(p, breaker, start, width);
            if (end == start) {
                do {
                    end = breaker.following(end);
                } while (!p.isClusterStart(end));
                if (breakWords) {
                    end = clusterFitting(p, start, end, width);
                }
            }
            int visibleEnd = trimmedEnd(p.text, start, end);
            boolean hyphen = end < n && p.text.charAt(end - 1) == SOFT_HYPHEN;
            String text = end == n ? p.text.substring(start) + terminator : p.text.substring(start, end);
            lines.add(new LineBuilder(p, start, end, visibleEnd, hyphen).build(text, end == n));
            start = end;
        }
    }

    /** The last place to break at so that the line fits; {@code start} if there is none. */
    private static int fitting(Paragraph p, BreakIterator breaker, int start, double width) {
        int n = p.text.length();
        if (fits(p, start, n, width)) {
            return n;
        }
        double limit = (start == 0 ? 0 : p.end[start - 1]) + width;
        int beyond = start;
        while (beyond < n && p.end[beyond] <= limit) {
            beyond++;
        }
        while (beyond < n && isBlank(p.text.charAt(beyond))) {
            beyond++;
        }
        int end = beyond >= n ? n : breaker.isBoundary(beyond) ? beyond : breaker.preceding(beyond);
        while (end > start && !(p.isClusterStart(end) && fits(p, start, end, width))) {
            end = breaker.preceding(end);
        }
        return end <= start ? start : careful(p, breaker, start, end, width);
    }

    /** A better place to break at shortly before, if the line stays full enough. */
    private static int careful(Paragraph p, BreakIterator breaker, int start, int end, double width) {
        int better = end;
        for (int tries = 0; tries < MOST_STEPS_BACK && LineEnds.isCareless(p.text, better); tries++) {
            better = breaker.preceding(better);
            if (better <= start || p.width(start, trimmedEnd(p.text, start, better)) < width * FULL_ENOUGH) {
                return end;
            }
        }
        boolean careful = p.isClusterStart(better) && fits(p, start, better, width) && !LineEnds.isCareless(p.text, better);
        return careful ? better : end;
    }

    private static boolean fits(Paragraph p, int start, int end, double width) {
        double needed = p.width(start, trimmedEnd(p.text, start, end));
        if (end < p.text.length() && p.text.charAt(end - 1) == SOFT_HYPHEN) {
            needed += hyphenWidth(p, end);
        }
        return needed <= width + TOLERANCE;
    }

    /** What the hyphen takes that is shown for a soft one before a place: in the font of its neighbours, which may be another than the style's. */
    private static double hyphenWidth(Paragraph p, int end) {
        int glyph = p.firstGlyph[end] - 1;
        if (glyph < 0) {
            return 0;
        }
        FontFace face = p.face[glyph];
        int hyphen = face.file().glyph('-');
        return hyphen == 0 ? 0 : face.file().advance(hyphen) * p.style(end - 1).size() / 1000;
    }

    /** The last place between clusters so that the line fits; after the first cluster at least. */
    private static int clusterFitting(Paragraph p, int start, int end, double width) {
        int last = start;
        for (int i = start + 1; i <= end; i++) {
            if (p.isClusterStart(i)) {
                if (last > start && !fits(p, start, i, width)) {
                    return last;
                }
                last = i;
            }
        }
        return last;
    }

    /** The end of a line without its last blanks; a line of blanks alone keeps none. */
    private static int trimmedEnd(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && isBlank(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /** Blanks at which lines may break; no-break spaces are not among them. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || Character.isWhitespace(c);
    }

    private static short[] styleIndexes(List<Span> spans, int start, int end) {
        short[] result = new short[end - start];
        int at = 0;
        for (int i = 0; i < spans.size(); i++) {
            int next = at + spans.get(i).text().length();
            for (int c = Math.max(at, start); c < Math.min(next, end); c++) {
                result[c - start] = (short) i;
            }
            at = next;
        }
        return result;
    }

    private static boolean endsParagraph(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\u000B' || c == '\f';
    }
}
