/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Finds the place of a small window so that the value it is about stays in sight: below the value, else above it, else beside it. Only where
 * there is no room on any side it covers the value's lower part.
 *
 * @param screen where it may stand, in points of the display
 * @param value  what it is about
 */
record SpotPlace(Rectangle screen, Rectangle value) {

    private static final int GAP = 5;

    /** The upper left corner of a window of some size. */
    Point of(Point size) {
        int x = Math.clamp(value.x, screen.x, lastX(size));
        int below = value.y + value.height + GAP;
        int above = value.y - GAP - size.y;
        if (below >= screen.y && below <= lastY(size)) {
            return new Point(x, below);
        }
        if (above >= screen.y && above <= lastY(size)) {
            return new Point(x, above);
        }
        int y = Math.clamp(value.y, screen.y, lastY(size));
        int right = value.x + value.width + GAP;
        int left = value.x - GAP - size.x;
        if (right >= screen.x && right <= lastX(size)) {
            return new Point(right, y);
        }
        if (left >= screen.x && left <= lastX(size)) {
            return new Point(left, y);
        }
        return new Point(x, Math.clamp(below, screen.y, lastY(size)));
    }

    private int lastX(Point size) {
        return Math.max(screen.x, screen.x + screen.width - size.x);
    }

    private int lastY(Point size) {
        return Math.max(screen.y, screen.y + screen.height - size.y);
    }
}
