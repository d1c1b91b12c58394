/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

/**
 * An axis-parallel rectangle in points; {@code y} grows downwards.
 *
 * @param x left edge
 * @param y top edge
 * @param width extent to the right, never negative
 * @param height extent downwards, never negative
 */
public record Rect(double x, double y, double width, double height) {

    /** The rectangle of nothing; neutral in {@link #union(Rect)}. */
    public static final Rect EMPTY = new Rect(0, 0, 0, 0);

    /** @throws IllegalArgumentException for a negative or not finite extent */
    public Rect {
        if (!(width >= 0 && height >= 0) || !Double.isFinite(x + y + width + height)) {
            throw new IllegalArgumentException("not a rectangle: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    /** A rectangle from two opposite corners in any order. */
    public static Rect ofCorners(double x1, double y1, double x2, double y2) {
        return new Rect(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** The x of the right edge. */
    public double right() {
        return x + width;
    }

    /** The y of the bottom edge. */
    public double bottom() {
        return y + height;
    }

    /** Whether this is nothing at all: neither wide nor high. */
    public boolean isEmpty() {
        return width == 0 && height == 0;
    }

    /** Whether the point lies inside or on an edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** How far a point is outside; 0 for one inside. */
    public double distance(double px, double py) {
        return Math.hypot(Math.max(0, Math.max(x - px, px - right())), Math.max(0, Math.max(y - py, py - bottom())));
    }

    /** Whether the other rectangle lies inside, give or take {@code tolerance} points. */
    public boolean contains(Rect other, double tolerance) {
        return other.x >= x - tolerance && other.y >= y - tolerance
                && other.right() <= right() + tolerance && other.bottom() <= bottom() + tolerance;
    }

    /** Whether both share an area (touching edges do not count). */
    public boolean intersects(Rect other) {
        return other.x < right() && x < other.right() && other.y < bottom() && y < other.bottom();
    }

    /** The smallest rectangle around both; an {@linkplain #isEmpty() empty} one adds nothing. */
    public Rect union(Rect other) {
        if (other.isEmpty()) {
            return this;
        }
        if (isEmpty()) {
            return other;
        }
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Rect(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /** The common area, or {@link #EMPTY}. */
    public Rect intersection(Rect other) {
        double left = Math.max(x, other.x);
        double top = Math.max(y, other.y);
        double right = Math.min(right(), other.right());
        double bottom = Math.min(bottom(), other.bottom());
        return right < left || bottom < top ? EMPTY : new Rect(left, top, right - left, bottom - top);
    }

    /** Grown by {@code margin} points on every side (shrunk by a negative one, down to nothing). */
    public Rect grown(double margin) {
        double w = Math.max(0, width + 2 * margin);
        double h = Math.max(0, height + 2 * margin);
        return new Rect(x + (width - w) / 2, y + (height - h) / 2, w, h);
    }

    /** Moved by the given distance. */
    public Rect moved(double dx, double dy) {
        return new Rect(x + dx, y + dy, width, height);
    }
}
