/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import org.portrait.card.geometry.Path;

/**
 * How much of each pixel a small outline covers, by exact areas: every edge adds to the pixels it crosses the signed area between itself and their
 * right edge, and sums along the rows give the coverage (R. Levien, "Inside the fastest font renderer in the world", 2016). Parts that wind the
 * same way may overlap; their coverage ends at full.
 */
final class Coverage implements Path.Sink {

    /** Greatest distance of a curve from the straight pieces drawn instead, in pixels. */
    private static final double FLATNESS = 0.05;

    private final double scale;
    private final double shiftX;
    private final double shiftY;
    private final int width;
    private final int height;
    private final int stride;
    private final float[] areas;
    private double startX;
    private double startY;
    private double x;
    private double y;

    private Coverage(int width, int height, double scale, double shiftX, double shiftY) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.shiftX = shiftX;
        this.shiftY = shiftY;
        this.stride = width + 2;
        this.areas = new float[stride * height];
    }

    /**
     * Coverage of an outline that is scaled and then moved, and lies inside of the given pixels.
     *
     * @return row by row, 0 (none) to 255 (full)
     */
    static byte[] of(Path outline, int width, int height, double scale, double shiftX, double shiftY) {
        Coverage coverage = new Coverage(width, height, scale, shiftX, shiftY);
        outline.trace(coverage);
        coverage.close();
        return coverage.sums();
    }

    private byte[] sums() {
        byte[] result = new byte[width * height];
        for (int row = 0; row < height; row++) {
            float sum = 0;
            for (int column = 0; column < width; column++) {
                sum += areas[row * stride + column];
                result[row * width + column] = (byte) Math.min(255, Math.round(Math.abs(sum) * 255));
            }
        }
        return result;
    }

    @Override
    public void moveTo(double toX, double toY) {
        close();
        x = startX = toX * scale + shiftX;
        y = startY = toY * scale + shiftY;
    }

    @Override
    public void lineTo(double toX, double toY) {
        edgeTo(toX * scale + shiftX, toY * scale + shiftY);
    }

    @Override
    public void curveTo(double px1, double py1, double px2, double py2, double px, double py) {
        double x0 = x;
        double y0 = y;
        double x1 = px1 * scale + shiftX;
        double y1 = py1 * scale + shiftY;
        double x2 = px2 * scale + shiftX;
        double y2 = py2 * scale + shiftY;
        double x3 = px * scale + shiftX;
        double y3 = py * scale + shiftY;
        double bend = Math.max(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
        int pieces = Math.max(1, (int) Math.ceil(Math.sqrt(0.75 * bend / FLATNESS)));
        for (int i = 1; i < pieces; i++) {
            double t = (double) i / pieces;
            double s = 1 - t;
            edgeTo(s * s * s * x0 + 3 * s * s * t * x1 + 3 * s * t * t * x2 + t * t * t * x3,
                    s * s * s * y0 + 3 * s * s * t * y1 + 3 * s * t * t * y2 + t * t * t * y3);
        }
        edgeTo(x3, y3);
    }

    @Override
    public void close() {
        edgeTo(startX, startY);
    }

    private void edgeTo(double toX, double toY) {
        if (toY > y) {
            edge(x, y, toX, toY, 1);
        } else if (toY < y) {
            edge(toX, toY, x, y, -1);
        }
        x = toX;
        y = toY;
    }

    /** An edge downwards, row by row. */
    private void edge(double topX, double topY, double bottomX, double bottomY, int direction) {
        double slope = (bottomX - topX) / (bottomY - topY);
        int last = Math.min(height - 1, (int) Math.ceil(bottomY) - 1);
        for (int row = Math.max(0, (int) Math.floor(topY)); row <= last; row++) {
            double from = Math.max(row, topY);
            double to = Math.min(row + 1, bottomY);
            double a = topX + (from - topY) * slope;
            double b = topX + (to - topY) * slope;
            piece(row * stride, Math.min(a, b), Math.max(a, b), (to - from) * direction);
        }
    }

    /** A piece of an edge inside of one row, of the given height, from {@code left} to {@code right}. */
    private void piece(int rowStart, double left, double right, double rise) {
        int first = (int) Math.floor(left);
        int end = (int) Math.ceil(right);
        if (end <= first + 1) {
            double uncovered = (left + right) / 2 - first;
            areas[rowStart + first] += (float) (rise * (1 - uncovered));
            areas[rowStart + first + 1] += (float) (rise * uncovered);
            return;
        }
        // Height gained per pixel; in each pixel the piece covers what lies right of it, all pixels behind get the height gained.
        double gain = rise / (right - left);
        double before = 0;
        for (int pixel = first; pixel < end; pixel++) {
            double enter = Math.max(left, pixel);
            double leave = Math.min(right, pixel + 1);
            double gained = gain * (leave - enter);
            double inside = gained * (1 - ((enter + leave) / 2 - pixel));
            areas[rowStart + pixel] += (float) (before + inside);
            before = gained - inside;
        }
        areas[rowStart + end] += (float) before;
    }
}
