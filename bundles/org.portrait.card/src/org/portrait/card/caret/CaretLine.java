/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.caret;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.TextRun;

/** One line of a text as it stands on a page, with the characters of the text that are in it. */
final class CaretLine {

    /**
     * What a reader takes for one character, or a blank.
     *
     * @param from  its first character in the text
     * @param to    after its last one
     * @param left  left edge, in points
     * @param right right edge, in points
     */
    record Cell(int from, int to, double left, double right, boolean rightToLeft) {

        double before() {
            return rightToLeft ? right : left;
        }

        double after() {
            return rightToLeft ? left : right;
        }
    }

    private final int page;
    private final double baseline;
    private final List<Cell> cells = new ArrayList<>();
    private double top;
    private double bottom;
    private int start;
    private int end;

    private CaretLine(int page, double baseline, double top, double bottom, int start) {
        this.page = page;
        this.baseline = baseline;
        this.top = top;
        this.bottom = bottom;
        this.start = start;
        this.end = start;
    }

    /** A line without characters yet that begins where a run does. */
    static CaretLine of(ShownRun shown, int start) {
        Rect area = shown.run().bounds();
        return new CaretLine(shown.page(), shown.run().baseline(), area.y(), area.bottom(), start);
    }

    /** A line without anything on it, some points below another. */
    static CaretLine below(CaretLine other, double distance, int start) {
        CaretLine line = new CaretLine(other.page, other.baseline + distance, other.top + distance, other.bottom + distance, start);
        Cell first = other.cells.getFirst();
        line.cells.add(new Cell(start, start, first.before(), first.before(), first.rightToLeft()));
        return line;
    }

    boolean has(ShownRun shown) {
        return page == shown.page() && Math.abs(baseline - shown.run().baseline()) < 0.01;
    }

    /** Adds a run whose first characters are those of the text from an offset. @param length how many they are */
    void add(TextRun run, int from, int length) {
        Rect area = run.bounds();
        top = Math.min(top, area.y());
        bottom = Math.max(bottom, area.bottom());
        int size = run.glyphs().size();
        Integer[] order = new Integer[size];
        double[] pens = new double[size + 1];
        pens[0] = run.x();
        for (int i = 0; i < size; i++) {
            order[i] = i;
            pens[i + 1] = pens[i] + run.glyphs().advance(i) * run.size() / 1000;
        }
        Arrays.sort(order, Comparator.comparingInt(run.glyphs()::textIndex));
        for (int i = 0; i < size;) {
            int index = i == 0 ? 0 : run.glyphs().textIndex(order[i]);
            int own = run.glyphs().textIndex(order[i]);
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            while (i < size && run.glyphs().textIndex(order[i]) == own) {
                left = Math.min(left, pens[order[i]]);
                right = Math.max(right, pens[order[i] + 1]);
                i++;
            }
            int next = i < size ? run.glyphs().textIndex(order[i]) : run.text().length();
            if (index < length) {
                cells.add(new Cell(from + index, from + Math.min(next, length), left, Math.max(left, right), run.rightToLeft()));
            }
        }
        end = Math.max(end, from + length);
    }

    /** Lets the line begin earlier in the text: with characters that are not seen. */
    void beginAt(int offset) {
        start = Math.min(start, offset);
    }

    /** Lets the line end later in the text: with characters that are not seen. */
    void endAt(int offset) {
        end = Math.max(end, offset);
    }

    int page() {
        return page;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    double top() {
        return top;
    }

    double bottom() {
        return bottom;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    double middle() {
        return (top + bottom) / 2;
    }

    /** Where the caret stands before a character, or behind the last one; in points. */
    double x(int offset) {
        for (Cell cell : cells) {
            if (offset < cell.to() || cell.from() == cell.to() && offset <= cell.from()) {
                return cell.before();
            }
        }
        return cells.getLast().after();
    }

    /** The offset whose caret stands nearest. @param wraps whether the text goes on in the next line, so that the line's end is there */
    int nearest(double x, boolean wraps) {
        int best = cells.getFirst().from();
        double nearest = Double.MAX_VALUE;
        for (Cell cell : cells) {
            double distance = Math.abs(cell.before() - x);
            if (distance < nearest) {
                nearest = distance;
                best = cell.from();
            }
        }
        return !wraps && Math.abs(cells.getLast().after() - x) < nearest ? Math.max(end, cells.getLast().to()) : best;
    }

    /** How far a point is beside the line, in points; 0 above, below and on it. */
    double beside(double x) {
        double left = cells.stream().mapToDouble(Cell::left).min().orElse(0);
        double right = cells.stream().mapToDouble(Cell::right).max().orElse(0);
        return Math.max(0, Math.max(left - x, x - right));
    }

    /** The boxes of some of the characters, those that touch as one. */
    List<Rect> areas(int from, int to) {
        List<Rect> areas = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.from() < to && cell.to() > from && cell.right() > cell.left()) {
                Rect area = Rect.ofCorners(cell.left(), top, cell.right(), bottom);
                Rect last = areas.isEmpty() ? null : areas.getLast();
                if (last != null && (Math.abs(last.right() - area.x()) < 0.01 || Math.abs(area.right() - last.x()) < 0.01)) {
                    areas.set(areas.size() - 1, last.union(area));
                } else {
                    areas.add(area);
                }
            }
        }
        return areas;
    }
}
