/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

/** Outlines of common figures. */
public final class Paths {

    /** Length of a Bézier handle that makes a quarter of a unit circle (greatest error 0.03 %). */
    private static final double QUARTER = 0.5522847498;

    private Paths() {
    }

    /** A rectangle, clockwise. */
    public static Path rectangle(Rect r) {
        return Path.builder().moveTo(r.x(), r.y()).lineTo(r.right(), r.y()).lineTo(r.right(), r.bottom())
                .lineTo(r.x(), r.bottom()).close().build();
    }

    /** A rectangle with equal round corners; the radius is cut to half of the shorter side. */
    public static Path rounded(Rect r, double radius) {
        return rounded(r, radius, radius, radius, radius);
    }

    /** A rectangle with round corners of four radii; each is cut to half of the shorter side. */
    public static Path rounded(Rect r, double topLeft, double topRight, double bottomRight, double bottomLeft) {
        double most = Math.min(r.width(), r.height()) / 2;
        double tl = Math.clamp(topLeft, 0, most);
        double tr = Math.clamp(topRight, 0, most);
        double br = Math.clamp(bottomRight, 0, most);
        double bl = Math.clamp(bottomLeft, 0, most);
        Path.Builder b = Path.builder().moveTo(r.x() + tl, r.y()).lineTo(r.right() - tr, r.y());
        corner(b, r.right() - tr, r.y(), r.right(), r.y() + tr, tr, true);
        b.lineTo(r.right(), r.bottom() - br);
        corner(b, r.right(), r.bottom() - br, r.right() - br, r.bottom(), br, false);
        b.lineTo(r.x() + bl, r.bottom());
        corner(b, r.x() + bl, r.bottom(), r.x(), r.bottom() - bl, bl, true);
        b.lineTo(r.x(), r.y() + tl);
        corner(b, r.x(), r.y() + tl, r.x() + tl, r.y(), tl, false);
        return b.close().build();
    }

    private static void corner(Path.Builder b, double x1, double y1, double x2, double y2, double radius,
            boolean horizontalFirst) {
        if (radius == 0) {
            return;
        }
        double kx = (x2 - x1) * QUARTER;
        double ky = (y2 - y1) * QUARTER;
        if (horizontalFirst) {
            b.curveTo(x1 + kx, y1, x2, y2 - ky, x2, y2);
        } else {
            b.curveTo(x1, y1 + ky, x2 - kx, y2, x2, y2);
        }
    }

    /** A circle. */
    public static Path circle(double centerX, double centerY, double radius) {
        return ellipse(new Rect(centerX - radius, centerY - radius, 2 * radius, 2 * radius));
    }

    /** The ellipse that fills a rectangle. */
    public static Path ellipse(Rect r) {
        double cx = r.x() + r.width() / 2;
        double cy = r.y() + r.height() / 2;
        double kx = r.width() / 2 * QUARTER;
        double ky = r.height() / 2 * QUARTER;
        return Path.builder().moveTo(cx, r.y())
                .curveTo(cx + kx, r.y(), r.right(), cy - ky, r.right(), cy)
                .curveTo(r.right(), cy + ky, cx + kx, r.bottom(), cx, r.bottom())
                .curveTo(cx - kx, r.bottom(), r.x(), cy + ky, r.x(), cy)
                .curveTo(r.x(), cy - ky, cx - kx, r.y(), cx, r.y()).close().build();
    }

    /** One straight line; to be stroked. */
    public static Path line(double x1, double y1, double x2, double y2) {
        return Path.builder().moveTo(x1, y1).lineTo(x2, y2).build();
    }

    /** Straight lines through points given as x, y, x, y …; closed into a polygon if asked for. */
    public static Path polygon(boolean closed, double... points) {
        Path.Builder b = Path.builder();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (i == 0) {
                b.moveTo(points[0], points[1]);
            } else {
                b.lineTo(points[i], points[i + 1]);
            }
        }
        return (closed ? b.close() : b).build();
    }

    /**
     * A piece of a ring, for donut charts and gauges. Degrees count clockwise from three o'clock.
     *
     * @param inner inner radius in points; 0 makes a pie slice
     */
    public static Path ring(double centerX, double centerY, double inner, double outer, double startDegrees,
            double sweepDegrees) {
        Path.Builder b = Path.builder().arc(centerX, centerY, outer, startDegrees, sweepDegrees);
        if (inner > 0) {
            b.arc(centerX, centerY, inner, startDegrees + sweepDegrees, -sweepDegrees);
        } else {
            b.lineTo(centerX, centerY);
        }
        return b.close().build();
    }
}
