/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import org.portrait.card.scene.Group;

/** Makes nodes when the place is known. */
@FunctionalInterface
public interface Drawing {

    /** Appends nodes, the top left corner at the given point. */
    void draw(double x, double y, Group.Builder into);

    /** Draws nothing. */
    Drawing NOTHING = (x, y, into) -> { };

    /** This first, then another, at the same place. */
    default Drawing and(Drawing other) {
        return (x, y, into) -> {
            draw(x, y, into);
            other.draw(x, y, into);
        };
    }
}
