/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

import java.util.Arrays;

/**
 * An immutable outline of lines and cubic curves, in points. Two paths are equal when they consist of the same segments.
 * The inside follows the non-zero winding rule, or the even-odd rule where {@link #evenOdd()} says so.
 */
public final class Path {

    /** A path of nothing. */
    public static final Path EMPTY = new Path(new byte[0], new double[0], false);

    private static final byte MOVE = 0;
    private static final byte LINE = 1;
    private static final byte CURVE = 2;
    private static final byte CLOSE = 3;
    private static final int[] COORDINATES = {2, 2, 6, 0};

    private final byte[] verbs;
    private final double[] coordinates;
    private final boolean evenOdd;
    private Rect bounds;
    private int hash;

    private Path(byte[] verbs, double[] coordinates, boolean evenOdd) {
        this.verbs = verbs;
        this.coordinates = coordinates;
        this.evenOdd = evenOdd;
    }

    /** Receives the segments of a path in their order. */
    public interface Sink {
        /** Starts a new part. */
        void moveTo(double x, double y);

        /** A straight line from the current point. */
        void lineTo(double x, double y);

        /** A cubic Bézier curve from the current point through two control points. */
        void curveTo(double x1, double y1, double x2, double y2, double x, double y);

        /** A straight line back to the start of the part. */
        void close();
    }

    /** Collects segments; each method returns the builder. */
    public static final class Builder {
        private byte[] verbs = new byte[16];
        private double[] coordinates = new double[64];
        private int verbCount;
        private int coordinateCount;
        private boolean evenOdd;

        /** Starts a new part. */
        public Builder moveTo(double x, double y) {
            return add(MOVE, x, y);
        }

        /** A straight line from the current point. */
        public Builder lineTo(double x, double y) {
            return add(LINE, x, y);
        }

        /** A cubic Bézier curve from the current point through two control points. */
        public Builder curveTo(double x1, double y1, double x2, double y2, double x, double y) {
            return add(CURVE, x1, y1, x2, y2, x, y);
        }

        /** A straight line back to the start of the part. */
        public Builder close() {
            return add(CLOSE);
        }

        /** Makes the inside follow the even-odd rule, so that inner parts are holes whatever their direction. */
        public Builder evenOdd() {
            evenOdd = true;
            return this;
        }

        /** All segments of another path. */
        public Builder append(Path other) {
            int at = 0;
            for (byte verb : other.verbs) {
                int n = COORDINATES[verb];
                add(verb, Arrays.copyOfRange(other.coordinates, at, at + n));
                at += n;
            }
            return this;
        }

        /** A part of a circle (clockwise on the page for a positive sweep), joined to the current point by a line if there is one. */
        public Builder arc(double centerX, double centerY, double radius, double startDegrees, double sweepDegrees) {
            int pieces = Math.max(1, (int) Math.ceil(Math.abs(sweepDegrees) / 90 - 1e-9));
            double step = Math.toRadians(sweepDegrees) / pieces;
            double handle = 4.0 / 3 * Math.tan(step / 4) * radius;
            double angle = Math.toRadians(startDegrees);
            double x = centerX + radius * Math.cos(angle);
            double y = centerY + radius * Math.sin(angle);
            if (verbCount == 0 || verbs[verbCount - 1] == CLOSE) {
                moveTo(x, y);
            } else {
                lineTo(x, y);
            }
            for (int i = 0; i < pieces; i++) {
                double next = angle + step;
                double nextX = centerX + radius * Math.cos(next);
                double nextY = centerY + radius * Math.sin(next);
                curveTo(x - handle * Math.sin(angle), y + handle * Math.cos(angle),
                        nextX + handle * Math.sin(next), nextY - handle * Math.cos(next), nextX, nextY);
                angle = next;
                x = nextX;
                y = nextY;
            }
            return this;
        }

        private Builder add(byte verb, double... values) {
            if (verbCount == 0 && verb != MOVE) {
                throw new IllegalStateException("a path starts with moveTo");
            }
            if (verbCount == verbs.length) {
                verbs = Arrays.copyOf(verbs, verbCount * 2);
            }
            if (coordinateCount + values.length > coordinates.length) {
                coordinates = Arrays.copyOf(coordinates, coordinates.length * 2);
            }
            verbs[verbCount++] = verb;
            for (double value : values) {
                coordinates[coordinateCount++] = value;
            }
            return this;
        }

        /** The finished path. */
        public Path build() {
            return new Path(Arrays.copyOf(verbs, verbCount), Arrays.copyOf(coordinates, coordinateCount), evenOdd);
        }
    }

    /** A new, empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whether the inside follows the even-odd rule rather than the non-zero winding rule. */
    public boolean evenOdd() {
        return evenOdd;
    }

    /** How many segments there are. */
    public int segments() {
        return verbs.length;
    }

    /** Whether there is no segment. */
    public boolean isEmpty() {
        return verbs.length == 0;
    }

    /** Hands every segment to the sink, in order. */
    public void trace(Sink sink) {
        int at = 0;
        double[] c = coordinates;
        for (byte verb : verbs) {
            switch (verb) {
                case MOVE -> sink.moveTo(c[at], c[at + 1]);
                case LINE -> sink.lineTo(c[at], c[at + 1]);
                case CURVE -> sink.curveTo(c[at], c[at + 1], c[at + 2], c[at + 3], c[at + 4], c[at + 5]);
                default -> sink.close();
            }
            at += COORDINATES[verb];
        }
    }

    /** Scaled about the origin, then moved. */
    public Path transformed(double scaleX, double scaleY, double dx, double dy) {
        double[] result = new double[coordinates.length];
        for (int i = 0; i < result.length; i += 2) {
            result[i] = coordinates[i] * scaleX + dx;
            result[i + 1] = coordinates[i + 1] * scaleY + dy;
        }
        return new Path(verbs, result, evenOdd);
    }

    /** Moved by the given distance. */
    public Path moved(double dx, double dy) {
        return transformed(1, 1, dx, dy);
    }

    /** The box around all end and control points: never smaller than the drawn outline. */
    public Rect bounds() {
        Rect result = bounds;
        if (result == null) {
            bounds = result = computeBounds();
        }
        return result;
    }

    private Rect computeBounds() {
        if (coordinates.length == 0) {
            return Rect.EMPTY;
        }
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < coordinates.length; i += 2) {
            left = Math.min(left, coordinates[i]);
            right = Math.max(right, coordinates[i]);
            top = Math.min(top, coordinates[i + 1]);
            bottom = Math.max(bottom, coordinates[i + 1]);
        }
        return new Rect(left, top, right - left, bottom - top);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Path p && evenOdd == p.evenOdd && Arrays.equals(verbs, p.verbs)
                && Arrays.equals(coordinates, p.coordinates);
    }

    @Override
    public int hashCode() {
        if (hash == 0) {
            hash = Arrays.hashCode(verbs) * 31 + Arrays.hashCode(coordinates) + (evenOdd ? 1 : 0);
        }
        return hash;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Path[");
        int at = 0;
        for (byte verb : verbs) {
            text.append("MLCZ".charAt(verb));
            for (int i = 0; i < COORDINATES[verb]; i++) {
                text.append(i == 0 ? "" : " ").append((float) coordinates[at++]);
            }
        }
        return text.append(']').toString();
    }
}
