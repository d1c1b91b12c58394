/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

import java.util.List;

/**
 * How an outline is drawn.
 *
 * @param color the line's colour
 * @param width in points; 0 = no line at all
 * @param cap how open ends look
 * @param join how corners look (mitres are cut at a ratio of 4)
 * @param dashes lengths of dashes and gaps in turn, in points; empty = a continuous line
 */
public record Stroke(Color color, double width, Cap cap, Join join, List<Double> dashes) {

    /** The look of open ends. */
    public enum Cap { BUTT, ROUND, SQUARE }

    /** The look of corners. */
    public enum Join { MITER, ROUND, BEVEL }

    /** No outline. */
    public static final Stroke NONE = new Stroke(Color.TRANSPARENT, 0, Cap.BUTT, Join.MITER, List.of());

    /** @throws IllegalArgumentException for a negative width, or dashes that are not all positive */
    public Stroke {
        dashes = List.copyOf(dashes);
        if (!(width >= 0) || dashes.stream().anyMatch(d -> !(d > 0))) {
            throw new IllegalArgumentException("stroke width " + width + ", dashes " + dashes);
        }
    }

    /** A continuous line with butt ends and mitred corners. */
    public static Stroke of(Color color, double width) {
        return new Stroke(color, width, Cap.BUTT, Join.MITER, List.of());
    }

    /** The same with round ends and corners. */
    public Stroke round() {
        return new Stroke(color, width, Cap.ROUND, Join.ROUND, dashes);
    }

    /** The same with dashes and gaps of the given lengths in points. */
    public Stroke dashed(double dash, double gap) {
        return new Stroke(color, width, cap, join, List.of(dash, gap));
    }

    /** Whether nothing would be seen. */
    public boolean isInvisible() {
        return width == 0 || color.isInvisible();
    }
}
