/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import org.portrait.model.BlockPlace;

/**
 * Where a block stands.
 *
 * @param place  where, when columns are filled by themselves; {@link BlockPlace#COLUMN} for what has a column of its own
 * @param column the column that it begins in, from 1; 0 = where there is room
 * @param span   how many columns it is wide, at least 1
 */
public record Position(BlockPlace place, int column, int span) {

    /** In the columns, wherever there is room. */
    public static final Position FLOWING = new Position(BlockPlace.COLUMN, 0, 1);
    /** Over all columns but the first one. */
    public static final Position LEAD = new Position(BlockPlace.LEAD, 0, 1);
    /** Under the columns. */
    public static final Position FOOT = new Position(BlockPlace.FOOT, 0, 1);

    /** Keeps away what makes no sense. */
    public Position {
        column = Math.max(0, column);
        place = column > 0 ? BlockPlace.COLUMN : place;
        span = Math.max(1, span);
    }

    /** In a column of its own. @param column from 1 */
    public static Position in(int column, int span) {
        return new Position(BlockPlace.COLUMN, column, span);
    }

    /** Whether the block has a column of its own. */
    public boolean isFixed() {
        return column > 0;
    }

    /** Whether two that have columns of their own share one. */
    public boolean meets(Position other) {
        return column < other.column + other.span && other.column < column + span;
    }

    /** The same, as far as it fits into so many columns. */
    public Position within(int columns) {
        int first = Math.min(column, columns);
        return new Position(place, first, Math.min(span, columns - Math.max(0, first - 1)));
    }
}
