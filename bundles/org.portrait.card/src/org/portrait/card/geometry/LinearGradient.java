/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

import java.util.List;

/**
 * Opaque colours that change along a line and stay constant across it; beyond the ends the end colours go on.
 *
 * @param x1 start of the line, in points of the page
 * @param y1 start of the line
 * @param x2 end of the line
 * @param y2 end of the line
 * @param stops two or more, by rising offset
 */
public record LinearGradient(double x1, double y1, double x2, double y2, List<Stop> stops) implements Paint {

    /**
     * One colour of a gradient.
     *
     * @param offset place on the line, 0.0 (start) to 1.0 (end)
     * @param color an opaque colour: transparency in gradients differs between painters
     */
    public record Stop(double offset, Color color) {
        /** @throws IllegalArgumentException for an offset outside 0 to 1 or a colour that is not opaque */
        public Stop {
            if (!(offset >= 0 && offset <= 1) || color.alpha() != 255) {
                throw new IllegalArgumentException("gradient stop " + offset + " " + color);
            }
        }
    }

    /** @throws IllegalArgumentException for fewer than two stops, falling offsets, or a line without length */
    public LinearGradient {
        stops = List.copyOf(stops);
        if (stops.size() < 2 || x1 == x2 && y1 == y2) {
            throw new IllegalArgumentException("a gradient needs a line and two stops");
        }
        for (int i = 1; i < stops.size(); i++) {
            if (stops.get(i).offset() <= stops.get(i - 1).offset()) {
                throw new IllegalArgumentException("gradient stops must rise");
            }
        }
    }

    /** From one colour to another along the given line. */
    public static LinearGradient of(double x1, double y1, Color from, double x2, double y2, Color to) {
        return new LinearGradient(x1, y1, x2, y2, List.of(new Stop(0, from), new Stop(1, to)));
    }

    @Override
    public boolean isInvisible() {
        return false;
    }
}
