/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portrait.card.template.Position;

/**
 * Ways to line blocks up. All of them are about columns: heights come from what blocks say, and columns fill from the top, so there is
 * nothing to line up from top to bottom.
 */
public enum Alignment {

    /** All begin where the first column of them begins. */
    LEFT,
    /** All end where the last column of them ends. */
    RIGHT,
    /** All are as wide as the widest. */
    WIDTH,
    /** All stand in the columns of the first of them, one under the other. */
    COLUMN,
    /** They share the columns of the card evenly, beside each other; those that find no room go on from the left. */
    ROW;

    /**
     * The positions of blocks that are lined up.
     *
     * @param now     positions in reading order
     * @param columns how many columns the card has
     */
    public Map<String, Position> apply(Map<String, Position> now, int columns) {
        List<String> names = List.copyOf(now.keySet());
        int first = Landing.first(now.values());
        int end = first + Landing.width(now.values());
        int widest = now.values().stream().mapToInt(Position::span).max().orElse(1);
        int share = Math.max(1, columns / Math.max(1, names.size()));
        Map<String, Position> result = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Position position = now.get(names.get(i));
            result.put(names.get(i), switch (this) {
                case LEFT -> Position.in(first, position.span());
                case RIGHT -> Position.in(Math.max(1, end - position.span()), position.span());
                case WIDTH -> wide(position, widest, columns);
                case COLUMN -> now.get(names.getFirst());
                case ROW -> Position.in(1 + i % Math.max(1, columns / share) * share, share);
            });
        }
        return result;
    }

    /** Positions so many columns wide, beginning where they begin, or farther left where there is no room. */
    public static Map<String, Position> wide(Map<String, Position> now, int span, int columns) {
        Map<String, Position> result = new HashMap<>();
        now.forEach((name, position) -> result.put(name, wide(position, span, columns)));
        return result;
    }

    /** A position so many columns wide, beginning where it begins, or farther left where there is no room. */
    public static Position wide(Position now, int span, int columns) {
        int wide = Math.clamp(span, 1, columns);
        return Position.in(Math.clamp(now.column(), 1, columns - wide + 1), wide);
    }
}
