/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.Optional;

import org.portrait.card.scene.Group;

/**
 * A piece that is never parted.
 *
 * @param height  its height
 * @param drawing its nodes
 */
public record Solid(double height, Drawing drawing) implements Piece {

    @Override
    public double minimumHead() {
        return height;
    }

    @Override
    public Optional<Split> split(double available) {
        return Optional.empty();
    }

    @Override
    public void place(double x, double y, Group.Builder into) {
        drawing.draw(x, y, into);
    }
}
