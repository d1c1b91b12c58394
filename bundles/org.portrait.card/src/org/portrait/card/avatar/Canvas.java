/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Shape;

/** Collects shapes drawn in a square of 100 units and scales them into an area. */
final class Canvas {

    private static final double SIDE = 100;
    private static final double AXIS = SIDE;

    private final Rect area;
    private final double scale;
    private final List<Node> nodes = new ArrayList<>();

    Canvas(Rect area) {
        this.area = area;
        this.scale = area.width() / SIDE;
    }

    List<Node> nodes() {
        return nodes;
    }

    private Path placed(Path path) {
        return path.transformed(scale, scale, area.x(), area.y());
    }

    void fill(Path path, Color color) {
        nodes.add(Shape.filled(placed(path), color));
    }

    void stroke(Path path, Color color, double width) {
        nodes.add(Shape.stroked(placed(path), Stroke.of(color, width * scale).round()));
    }

    void circle(double x, double y, double radius, Color color) {
        fill(Paths.circle(x, y, radius), color);
    }

    void ellipse(double x, double y, double halfWidth, double halfHeight, Color color) {
        fill(Paths.ellipse(new Rect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight)), color);
    }

    /** The same on both sides of the face; {@code x} is that of the right one. */
    void ellipses(double x, double y, double halfWidth, double halfHeight, Color color) {
        ellipse(x, y, halfWidth, halfHeight, color);
        ellipse(AXIS - x, y, halfWidth, halfHeight, color);
    }

    /** A curved line: start, two control points, end. */
    void curve(Color color, double width, double... p) {
        stroke(Path.builder().moveTo(p[0], p[1]).curveTo(p[2], p[3], p[4], p[5], p[6], p[7]).build(), color, width);
    }

    /** The same on both sides of the face; the points are those of the right one. */
    void curves(Color color, double width, double... p) {
        curve(color, width, p);
        curve(color, width, AXIS - p[0], p[1], AXIS - p[2], p[3], AXIS - p[4], p[5], AXIS - p[6], p[7]);
    }

    /** A closed outline of curves: a start, then two control points and an end for each. */
    static Path outline(double... p) {
        Path.Builder path = Path.builder().moveTo(p[0], p[1]);
        for (int i = 2; i + 5 < p.length; i += 6) {
            path.curveTo(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
        }
        return path.close().build();
    }

    /** A closed outline that is the same on both sides: the points of {@link #outline} for its right half. */
    static Path symmetric(double... p) {
        Path.Builder path = Path.builder().moveTo(p[0], p[1]);
        for (int i = 2; i + 5 < p.length; i += 6) {
            path.curveTo(p[i], p[i + 1], p[i + 2], p[i + 3], p[i + 4], p[i + 5]);
        }
        int last = p.length - 2;
        path.lineTo(AXIS - p[last], p[last + 1]);
        for (int i = last; i >= 6; i -= 6) {
            path.curveTo(AXIS - p[i - 2], p[i - 1], AXIS - p[i - 4], p[i - 3], AXIS - p[i - 6], p[i - 5]);
        }
        return path.close().build();
    }

    /** The other side of an outline. */
    static Path mirrored(Path path) {
        return path.transformed(-1, 1, AXIS, 0);
    }
}
