/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import org.eclipse.swt.SWT;
import org.portrait.card.scene.Origin;

/**
 * Where the mouse is on a card.
 *
 * @param x      in the window
 * @param y      in the window
 * @param button which button, from 1; 0 while it moves
 * @param keys   what is held, as the state mask of an event
 * @param page   index of the page below; -1 beside all pages
 * @param pageX  on that page, in points
 * @param pageY  on that page, in points
 * @param origin what can be selected there; {@link Origin#NONE} for nothing
 * @param block  name of the block there; empty for none
 */
public record Pointer(int x, int y, int button, int keys, int page, double pageX, double pageY, Origin origin, String block) {

    /** Whether a modifier such as {@link SWT#SHIFT} is held. */
    public boolean holds(int modifier) {
        return (keys & modifier) != 0;
    }

    /** Whether it is farther from another place than a hand trembles. */
    public boolean isAwayFrom(Pointer other) {
        return Math.abs(x - other.x) > 4 || Math.abs(y - other.y) > 4;
    }
}
