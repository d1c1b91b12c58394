/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.caret;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Scene;

/**
 * Tells for each place between two characters of a text where it is on the pages of a scene, and for each point of a page which place is
 * nearest. A scene shows texts without blanks around them and without ends of paragraphs; those have places, too: at the
 * nearest letter, or on a line of their own.
 */
public final class CaretMap {

    /** Distance of empty lines that nothing follows, in heights of the line above. */
    private static final double STEP = 1.05;
    /** How much nearer a line has to be above or below than beside. */
    private static final double BESIDE = 0.2;

    private final String text;
    private final List<CaretLine> lines = new ArrayList<>();

    /**
     * Where a caret stands.
     *
     * @param page   index of the page, from 0
     * @param x      in points, as the others
     * @param top    of the tallest letters of the line
     * @param bottom of the deepest letters of the line
     */
    public record Place(int page, double x, double top, double bottom) {
    }

    /**
     * The box of selected characters.
     *
     * @param page index of the page, from 0
     * @param area in points
     */
    public record Area(int page, Rect area) {
    }

    private CaretMap(List<ShownRun> runs, String text) {
        this.text = text;
        int at = 0;
        for (ShownRun shown : runs) {
            String words = shown.run().text();
            int from = find(words, at);
            if (from < 0) {
                continue;
            }
            int length = Math.min(words.length(), text.length() - from);
            if (lines.isEmpty() || !lines.getLast().has(shown)) {
                lines.add(CaretLine.of(shown, from));
            }
            lines.getLast().add(shown.run(), from, length);
            at = from + length;
        }
        lines.removeIf(CaretLine::isEmpty);
        if (!lines.isEmpty()) {
            lines.getFirst().beginAt(0);
            fillGaps();
        }
    }

    /** A map of a text. @param origin what of the model shows it @param text the text as the model of the scene has it */
    public static CaretMap of(Scene scene, Origin origin, String text) {
        return new CaretMap(ShownRuns.of(scene, origin), text);
    }

    /** A map of the title of a block. @param block its name in the template */
    public static CaretMap ofTitle(Scene scene, String block, String text) {
        return new CaretMap(ShownRuns.ofTitle(scene, block), text);
    }

    /** Where the words of a run begin in the text, at or after an offset; at the rest of the text if that is what they begin with. */
    private int find(String words, int at) {
        for (int from = at; from < text.length(); from++) {
            int length = Math.min(words.length(), text.length() - from);
            if (length > 0 && alike(words, from, length) && (length == words.length() || from == at || isBlank(at, from))) {
                return from;
            }
        }
        return -1;
    }

    private boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private boolean alike(String words, int from, int length) {
        for (int i = 0; i < length; i++) {
            char shown = words.charAt(i);
            char written = text.charAt(from + i);
            boolean same = shown == written || Character.toUpperCase(written) == shown || Character.isWhitespace(shown) && Character.isWhitespace(written);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /** Empty paragraphs get lines of their own; other characters that are not shown belong to the line before. */
    private void fillGaps() {
        List<CaretLine> filled = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            CaretLine line = lines.get(i);
            filled.add(line);
            CaretLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            int until = next == null ? text.length() + 1 : next.start();
            List<Integer> starts = new ArrayList<>();
            for (int offset = line.end(); offset < until && offset < text.length();) {
                int length = paragraphEnd(offset);
                offset += Math.max(1, length);
                if (length > 0) {
                    starts.add(offset);
                } else if (starts.isEmpty()) {
                    line.endAt(offset);
                }
            }
            if (next != null && !starts.isEmpty()) {
                next.beginAt(starts.removeLast());
            }
            boolean between = next != null && next.page() == line.page() && next.top() > line.top();
            double step = between ? (next.top() - line.top()) / (starts.size() + 1) : (line.bottom() - line.top()) * STEP;
            for (int k = 0; k < starts.size(); k++) {
                filled.add(CaretLine.below(line, step * (k + 1), starts.get(k)));
            }
        }
        lines.clear();
        lines.addAll(filled);
    }

    /** The length of the end of a paragraph at an offset; 0 for none. */
    private int paragraphEnd(int offset) {
        if (text.startsWith("\r\n", offset)) {
            return 2;
        }
        return "\n\r\u2028\u2029\u0085\u000B\f".indexOf(text.charAt(offset)) >= 0 ? 1 : 0;
    }

    /** Whether the scene does not show the text. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The text. */
    public String text() {
        return text;
    }

    private int line(int offset) {
        int line = 0;
        while (line + 1 < lines.size() && lines.get(line + 1).start() <= offset) {
            line++;
        }
        return line;
    }

    /** Where a caret before a character stands; behind the last one for the length of the text. Only if the map is not empty. */
    public Place place(int offset) {
        CaretLine line = lines.get(line(offset));
        return new Place(line.page(), line.x(offset), line.top(), line.bottom());
    }

    /** The offset whose caret stands nearest to a point of a page. Only if the map is not empty. */
    public int offset(int page, double x, double y) {
        int best = 0;
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < lines.size(); i++) {
            CaretLine line = lines.get(i);
            double distance = Math.abs(line.middle() - y) + line.beside(x) * BESIDE + Math.abs(line.page() - page) * 1e6;
            if (distance < nearest) {
                nearest = distance;
                best = i;
            }
        }
        return nearest(best, x);
    }

    private int nearest(int line, double x) {
        boolean wraps = line + 1 < lines.size() && lines.get(line + 1).start() <= lines.get(line).end();
        return Math.clamp(lines.get(line).nearest(x, wraps), 0, text.length());
    }

    /** The offset some lines below (above for negative ones), as near to a place across as can be; the text's ends beyond them. */
    public int down(int offset, int steps, double x) {
        int line = line(offset) + steps;
        return line < 0 ? 0 : line >= lines.size() ? text.length() : nearest(line, x);
    }

    /** Where the line of an offset begins. */
    public int lineStart(int offset) {
        return lines.get(line(offset)).start();
    }

    /** Where the line of an offset ends: before the blank where the text goes on in another line. */
    public int lineEnd(int offset) {
        int line = line(offset);
        int end = lines.get(line).end();
        boolean wraps = line + 1 < lines.size() && lines.get(line + 1).start() <= end;
        return wraps && end > lines.get(line).start() ? text.offsetByCodePoints(end, -1) : end;
    }

    /** The boxes of the characters between two offsets. */
    public List<Area> areas(int from, int to) {
        return lines.stream().flatMap(line -> line.areas(from, to).stream().map(area -> new Area(line.page(), area))).toList();
    }
}
