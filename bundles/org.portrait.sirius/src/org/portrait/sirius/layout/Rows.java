/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.layout;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.elk.graph.ElkNode;

/** Shapes in rows and columns, in their order, in as many columns as make the whole look most like a screen. */
record Rows(List<ElkNode> shapes, int columns) {

    /** Width by height of what is good to look at. */
    private static final double SCREEN = 1.6;
    /** Pixels around and between shapes. */
    private static final double EDGE = 12;
    private static final double GAP = 20;

    static Rows of(List<ElkNode> shapes) {
        return IntStream.rangeClosed(1, Math.max(1, shapes.size())).mapToObj(columns -> new Rows(List.copyOf(shapes), columns))
                .min(Comparator.comparingDouble(Rows::strangeness)).orElseThrow();
    }

    /** How far the proportions are from those of a screen. */
    private double strangeness() {
        double wide = IntStream.range(0, columns).mapToDouble(column -> width(column) + GAP).sum();
        double high = IntStream.range(0, rows()).mapToDouble(row -> height(row) + GAP).sum();
        return high == 0 ? 0 : Math.abs(Math.log(wide / high / SCREEN));
    }

    /** Puts the shapes where they belong. */
    void place() {
        double y = EDGE;
        for (int row = 0; row < rows(); row++) {
            double x = EDGE;
            for (int column = 0; column < columns && row * columns + column < shapes.size(); column++) {
                shapes.get(row * columns + column).setLocation(x, y);
                x += width(column) + GAP;
            }
            y += height(row) + GAP;
        }
    }

    private int rows() {
        return Math.ceilDiv(shapes.size(), columns);
    }

    private double width(int column) {
        return IntStream.range(0, shapes.size()).filter(i -> i % columns == column).mapToDouble(i -> shapes.get(i).getWidth()).max().orElse(0);
    }

    private double height(int row) {
        return IntStream.range(0, shapes.size()).filter(i -> i / columns == row).mapToDouble(i -> shapes.get(i).getHeight()).max().orElse(0);
    }
}
