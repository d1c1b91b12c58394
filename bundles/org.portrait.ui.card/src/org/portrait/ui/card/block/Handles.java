/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;

/** The places of a selected block that can be taken hold of, in units of the window. */
final class Handles {

    /** How far the frame stands off the block. */
    static final int OFF = 4;
    private static final int WIDE = 8;
    private static final int HIGH = 26;
    private static final int REACH = 4;

    /** What is taken hold of. */
    enum Kind {
        /** The tab on the upper edge: moves. */
        GRIP,
        /** The left edge: resizes. */
        LEFT,
        /** The right edge: resizes. */
        RIGHT
    }

    private Handles() {
    }

    /** The frame around a block. */
    static Rectangle frame(Rect area) {
        int x = (int) Math.floor(area.x()) - OFF;
        int y = (int) Math.floor(area.y()) - OFF;
        return new Rectangle(x, y, (int) Math.ceil(area.right()) + OFF - x, (int) Math.ceil(area.bottom()) + OFF - y);
    }

    /** Where a handle is painted on a frame. */
    static Rectangle at(Rectangle frame, Kind kind) {
        int middle = frame.y + frame.height / 2 - HIGH / 2;
        return switch (kind) {
            case GRIP -> new Rectangle(frame.x + 10, frame.y - 9, 30, 14);
            case LEFT -> new Rectangle(frame.x - WIDE / 2, middle, WIDE, HIGH);
            case RIGHT -> new Rectangle(frame.x + frame.width - WIDE / 2, middle, WIDE, HIGH);
        };
    }

    /** What is taken hold of at a point. @param whole whether the edges can be, too */
    static Optional<Kind> hit(Rectangle frame, int x, int y, boolean whole) {
        for (Kind kind : Kind.values()) {
            Rectangle place = at(frame, kind);
            if (kind != Kind.GRIP) {
                // the whole edge can be drawn, not only the handle on it
                place = new Rectangle(place.x, frame.y + REACH, place.width, Math.max(0, frame.height - 2 * REACH));
            }
            Rectangle reach = new Rectangle(place.x - REACH, place.y, place.width + 2 * REACH, place.height);
            if ((whole || kind == Kind.GRIP) && reach.contains(x, y)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
