/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

import org.eclipse.swt.graphics.Rectangle;

/**
 * Where chips stand: side by side, broken into lines, with a place to write behind the last. Nothing is cut off: a text that is
 * wider than a line is wrapped inside its chip. In points, from the upper left corner of the whole.
 *
 * @param boxes the place of each chip
 * @param entry the place to write
 * @param height of everything
 */
record ChipFlow(List<Box> boxes, Rectangle entry, int height) {

    /** Between the frame and what is in it. */
    static final int MARGIN = 5;
    /** Between two chips. */
    static final int GAP = 5;
    /** Before the text of a chip. */
    static final int LEFT = 11;
    /** Behind the text of a chip; the cross that removes it appears there. */
    static final int RIGHT = 20;
    /** Between text, note and dots. */
    static final int SPACE = 6;
    /** Between the left edges of two dots of a weight. */
    static final int DOT_STEP = 6;
    static final int DOTS = 5 * DOT_STEP - 2;
    private static final int PAD = 4;
    private static final int NARROWEST_ENTRY = 110;

    /**
     * The place of a chip.
     *
     * @param area where it stands
     * @param lines its text
     * @param dots where the dots of its weight begin; 0 = it has none
     */
    record Box(Rectangle area, List<String> lines, int dots) {
    }

    /**
     * Places chips.
     *
     * @param width of everything, in points
     * @param line height of a line of text
     * @param measure width of a text
     */
    static ChipFlow of(List<Chip> chips, int width, int line, ToIntFunction<String> measure) {
        List<Box> boxes = new ArrayList<>(chips.size());
        int room = Math.max(60, width - 2 * MARGIN);
        int right = MARGIN + room;
        int chipHeight = line + 2 * PAD;
        int x = MARGIN;
        int y = MARGIN;
        int tallest = chipHeight;
        for (Chip chip : chips) {
            int tail = tail(chip, measure);
            List<String> lines = wrap(chip.text(), room - LEFT - RIGHT - tail, measure);
            int text = lines.stream().mapToInt(measure).max().orElse(0);
            int wide = Math.min(room, LEFT + text + tail + RIGHT);
            int high = chipHeight + (lines.size() - 1) * line;
            if (x > MARGIN && x + wide > right) {
                x = MARGIN;
                y += tallest + GAP;
                tallest = chipHeight;
            }
            int dots = chip.weight() == 0 ? 0 : x + wide - RIGHT - DOTS;
            boxes.add(new Box(new Rectangle(x, y, wide, high), lines, dots));
            tallest = Math.max(tallest, high);
            x += wide + GAP;
        }
        if (x > MARGIN && right - x < Math.min(NARROWEST_ENTRY, room)) {
            x = MARGIN;
            y += tallest + GAP;
            tallest = chipHeight;
        }
        return new ChipFlow(List.copyOf(boxes), new Rectangle(x, y, right - x, chipHeight), y + tallest + MARGIN);
    }

    /** The chip at a point; -1 for none. */
    int at(int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).area().contains(x, y)) {
                return i;
            }
        }
        return -1;
    }

    /** The gap between chips that is nearest to a point: that before the chip with this index. */
    int gap(int x, int y) {
        for (int i = 0; i < boxes.size(); i++) {
            Rectangle area = boxes.get(i).area();
            boolean lineBelow = y < area.y - GAP / 2;
            boolean here = y < area.y + area.height + GAP / 2 && x < area.x + area.width / 2;
            if (lineBelow || here) {
                return i;
            }
        }
        return boxes.size();
    }

    /** The nearest chip in the line below ({@code step} 1) or above (-1) a chip; -1 when there is no such line. */
    int beside(int index, int step) {
        Rectangle from = boxes.get(index).area();
        int middle = from.x + from.width / 2;
        int best = -1;
        int bestLine = 0;
        for (int i = index; i >= 0 && i < boxes.size(); i += step) {
            Rectangle area = boxes.get(i).area();
            if (area.y == from.y) {
                continue;
            }
            if (best >= 0 && area.y != bestLine) {
                break;
            }
            bestLine = area.y;
            if (best < 0 || distance(area, middle) < distance(boxes.get(best).area(), middle)) {
                best = i;
            }
        }
        return best;
    }

    private static int distance(Rectangle area, int x) {
        return Math.abs(area.x + area.width / 2 - x);
    }

    private static int tail(Chip chip, ToIntFunction<String> measure) {
        return (chip.note().isEmpty() ? 0 : SPACE + measure.applyAsInt(chip.note())) + (chip.weight() == 0 ? 0 : SPACE + DOTS);
    }

    private static List<String> wrap(String text, int room, ToIntFunction<String> measure) {
        if (measure.applyAsInt(text) <= room) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            int end = fitting(rest, Math.max(room, 1), measure);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** How many letters go into a line: up to the last space, or as many as fit of a word that is too long. */
    private static int fitting(String text, int room, ToIntFunction<String> measure) {
        int low = 1;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.applyAsInt(text.substring(0, middle)) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low == text.length()) {
            return low;
        }
        int space = text.lastIndexOf(' ', low);
        if (space > 0) {
            return space;
        }
        return low > 1 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1
                : Character.isHighSurrogate(text.charAt(low - 1)) ? low + 1 : low;
    }
}
