/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.HashMap;
import java.util.Map;

import org.portrait.card.layout.Grid;
import org.portrait.card.template.Position;

/** Making blocks wider or narrower at one of their edges, column by column. */
public final class Edges {

    private Edges() {
    }

    /** The position after the left edge was drawn to a place of a page, in points; the right edge stays. */
    public static Position left(Grid grid, Position now, double x) {
        int last = now.column() + now.span() - 1;
        int column = Math.min(Landing.column(grid, x, 1), last);
        return Position.in(column, last - column + 1);
    }

    /** The position after the right edge was drawn to a place of a page, in points; the left edge stays. */
    public static Position right(Grid grid, Position now, double x) {
        double step = grid.columnWidth() + grid.gutter();
        int last = (int) Math.clamp(Math.round((x + grid.gutter() - grid.left()) / step), now.column(), Math.max(now.column(), grid.columns()));
        return Position.in(now.column(), last - now.column() + 1);
    }

    /**
     * The positions of several blocks after an edge of one of them was drawn to a place of a page: each is as many columns wider or
     * narrower as that one, as far as there is room.
     *
     * @param name of the block whose edge is drawn
     * @param x    in points
     */
    public static Map<String, Position> drawn(Grid grid, Map<String, Position> now, String name, boolean left, double x) {
        Position held = now.get(name);
        int by = (left ? left(grid, held, x) : right(grid, held, x)).span() - held.span();
        Map<String, Position> result = new HashMap<>();
        now.forEach((each, position) -> result.put(each, left ? leftwards(position, by) : rightwards(position, by, grid.columns())));
        return result;
    }

    private static Position leftwards(Position now, int by) {
        int last = now.column() + now.span() - 1;
        int column = Math.clamp(now.column() - (long) by, 1, last);
        return Position.in(column, last - column + 1);
    }

    private static Position rightwards(Position now, int by, int columns) {
        return Position.in(now.column(), Math.clamp(now.span() + (long) by, 1, Math.max(1, columns - now.column() + 1)));
    }

    /** The columns of a place that a card shows. @param x left edge, in points @param width in points */
    public static Position of(Grid grid, double x, double width) {
        double step = grid.columnWidth() + grid.gutter();
        int span = (int) Math.clamp(Math.round((width + grid.gutter()) / step), 1, grid.columns());
        return Position.in(Landing.column(grid, x, span), span);
    }
}
