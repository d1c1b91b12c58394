/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.layout;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.elk.graph.ElkNode;

/**
 * Shapes in columns: each in its turn goes to the column that ends highest, the leftmost of these. There are as many columns as make the whole
 * look most like a screen.
 *
 * @param shapes to be placed
 * @param ends   where each column ends once all shapes stand in it, in pixels
 * @param wide   a column and the gap behind it, in pixels
 * @param tops   for each shape its column and where it begins there
 */
record Columns(List<ElkNode> shapes, double[] ends, double wide, List<Place> tops) {

    /** Where a shape is to stand. */
    record Place(int column, double top) {
    }

    /** Width by height of what is good to look at. */
    private static final double SCREEN = 1.6;
    /** Pixels around and between shapes. */
    private static final double EDGE = 12;
    private static final double GAP = 20;

    /** The columns that suit some shapes best. */
    static Columns of(List<ElkNode> shapes) {
        return IntStream.rangeClosed(1, Math.max(1, shapes.size())).mapToObj(count -> filled(List.copyOf(shapes), count))
                .min(Comparator.comparingDouble(Columns::strangeness)).orElseThrow();
    }

    private static Columns filled(List<ElkNode> shapes, int count) {
        double[] ends = new double[count];
        Arrays.fill(ends, EDGE);
        List<Place> tops = shapes.stream().map(shape -> {
            int column = IntStream.range(0, count).boxed().min(Comparator.comparingDouble(each -> ends[each])).orElseThrow();
            Place place = new Place(column, ends[column]);
            ends[column] += shape.getHeight() + GAP;
            return place;
        }).toList();
        return new Columns(shapes, ends, shapes.stream().mapToDouble(ElkNode::getWidth).max().orElse(0) + GAP, tops);
    }

    /** How far the proportions are from those of a screen. */
    private double strangeness() {
        return Math.abs(Math.log(wide * ends.length / Arrays.stream(ends).max().orElseThrow() / SCREEN));
    }

    /** Puts the shapes where they belong. */
    void place() {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).setLocation(EDGE + tops.get(i).column() * wide, tops.get(i).top());
        }
    }
}
