/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;

/**
 * What surrounds a stack: space inside of its edges and something drawn behind.
 *
 * @param top        space above the content
 * @param right      space right of the content
 * @param bottom     space under the content
 * @param left       space left of the content
 * @param background drawn before the content
 */
public record Frame(double top, double right, double bottom, double left, Background background) {

    /** Nothing around. */
    public static final Frame NONE = new Frame(0, 0, 0, 0, (area, into) -> { });

    /** Draws what stands behind a stack. */
    @FunctionalInterface
    public interface Background {

        /** Appends nodes for the area of the stack, its inner space included. */
        void draw(Rect area, Group.Builder into);
    }
}
