/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

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

    /** The columns of a place that a card shows. @param x left edge, in points @param width in points */
    public static Position of(Grid grid, double x, double width) {
        double step = grid.columnWidth() + grid.gutter();
        int span = (int) Math.clamp(Math.round((width + grid.gutter()) / step), 1, grid.columns());
        return Position.in(Landing.column(grid, x, span), span);
    }
}
