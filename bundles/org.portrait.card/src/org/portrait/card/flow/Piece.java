/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.Optional;

import org.portrait.card.scene.Group;

/**
 * Something measured for a width but not yet placed. Pieces stack from top to bottom; most can be parted where a column or
 * page ends. Immutable; nodes of a scene are made only when a piece is placed. All measures in points.
 */
public sealed interface Piece permits Solid, TextPiece, Stack, Marked, Beside {

    /** Height when placed as a whole. */
    double height();

    /** Height of the least that may stand alone when parted: the whole height if it cannot be. */
    double minimumHead();

    /**
     * Parts the piece.
     *
     * @param available the height that the head may take, less than {@link #height()}
     * @return empty when not even the {@linkplain #minimumHead() least head} fits or nothing would be left for the tail
     */
    Optional<Split> split(double available);

    /** Appends the nodes of the piece, its top left corner at the given point. */
    void place(double x, double y, Group.Builder into);
}
