/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.geometry.Rect;

/**
 * Divides a rectangle among areas, in rows and in their order. An area gets the part of the rectangle that its weight is of all weights, but never
 * less than its content needs; what one needs more is taken from the others in proportion to their weights. Of all divisions into rows the one is
 * taken whose areas come nearest to their weights, and among equally good ones that with the least elongated areas.
 *
 * @param places where the areas stand
 * @param offset how far the areas are off their weights, 0 for not at all
 */
record Rows(List<Rect> places, double offset) {

    /** What an area needs. */
    interface Need {

        /** How large it should be beside others. */
        double weight();

        /** Least width in points. */
        double width();

        /** Height in points at a width. */
        double height(double width);
    }

    /** With more areas than this not every division is tried. */
    private static final int MOST_TRIED = 9;
    private static final double ELONGATED = 0.02;

    /** Empty when there is no division that leaves room for the content of all. */
    static Optional<Rows> divide(List<? extends Need> needs, Rect room, double gap) {
        Rows best = null;
        for (List<Integer> ends : divisions(needs.size())) {
            Rows tried = place(needs, ends, room, gap);
            if (tried != null && (best == null || tried.offset() < best.offset() - 1e-9)) {
                best = tried;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Where rows end, for each division. */
    private static List<List<Integer>> divisions(int count) {
        List<List<Integer>> divisions = new ArrayList<>();
        if (count > MOST_TRIED) {
            for (int rows = 1; rows <= count; rows++) {
                List<Integer> ends = new ArrayList<>();
                for (int row = 1; row <= rows; row++) {
                    ends.add(count * row / rows);
                }
                divisions.add(ends);
            }
            return divisions;
        }
        for (int breaks = 0; breaks < 1 << Math.max(0, count - 1); breaks++) {
            List<Integer> ends = new ArrayList<>();
            for (int i = 1; i < count; i++) {
                if ((breaks & 1 << i - 1) != 0) {
                    ends.add(i);
                }
            }
            ends.add(count);
            divisions.add(ends);
        }
        return divisions;
    }

    private static Rows place(List<? extends Need> needs, List<Integer> ends, Rect room, double gap) {
        List<double[]> widths = new ArrayList<>();
        double[] least = new double[ends.size()];
        double[] weights = new double[ends.size()];
        int from = 0;
        for (int row = 0; row < ends.size(); row++) {
            List<? extends Need> inRow = needs.subList(from, ends.get(row));
            double[] shares = shares(inRow.stream().mapToDouble(Need::weight).toArray(), inRow.stream().mapToDouble(Need::width).toArray(),
                    room.width() - gap * (inRow.size() - 1));
            if (shares == null) {
                return null;
            }
            widths.add(shares);
            for (int i = 0; i < shares.length; i++) {
                least[row] = Math.max(least[row], inRow.get(i).height(shares[i]));
                weights[row] += inRow.get(i).weight();
            }
            from = ends.get(row);
        }
        double[] heights = shares(weights, least, room.height() - gap * (ends.size() - 1));
        if (heights == null) {
            return null;
        }
        List<Rect> places = new ArrayList<>();
        double y = room.y();
        for (int row = 0; row < heights.length; row++) {
            double x = room.x();
            for (double width : widths.get(row)) {
                places.add(new Rect(x, y, width, heights[row]));
                x += width + gap;
            }
            y += heights[row] + gap;
        }
        return new Rows(List.copyOf(places), offset(needs, places));
    }

    /** Divides a length by weights, with least lengths; {@code null} when they do not fit. */
    static double[] shares(double[] weights, double[] least, double length) {
        int count = weights.length;
        double[] result = new double[count];
        boolean[] fixed = new boolean[count];
        for (int round = 0; round <= count; round++) {
            double free = length;
            double weight = 0;
            for (int i = 0; i < count; i++) {
                free -= fixed[i] ? least[i] : 0;
                weight += fixed[i] ? 0 : weights[i];
            }
            if (free < -1e-6) {
                return null;
            }
            boolean changed = false;
            for (int i = 0; i < count; i++) {
                result[i] = fixed[i] ? least[i] : free * weights[i] / weight;
                if (!fixed[i] && result[i] < least[i] - 1e-9) {
                    fixed[i] = true;
                    changed = true;
                }
            }
            if (!changed) {
                return result;
            }
        }
        return null;
    }

    private static double offset(List<? extends Need> needs, List<Rect> places) {
        double weights = needs.stream().mapToDouble(Need::weight).sum();
        double all = places.stream().mapToDouble(place -> place.width() * place.height()).sum();
        double offset = 0;
        for (int i = 0; i < places.size(); i++) {
            Rect place = places.get(i);
            offset += Math.abs(place.width() * place.height() / all - needs.get(i).weight() / weights);
            offset += ELONGATED * (Math.max(place.width() / place.height(), place.height() / place.width()) - 1) / places.size();
        }
        return offset;
    }
}
