/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

/** Sizes of shapes that hold text. */
final class Shapes {

    /** Pixels that a line of a shape takes, and the room above and below all lines. */
    private static final int LINE = 15;
    private static final int ROOM = 14;
    private static final int UNIT = 10;

    private Shapes() {
    }

    /** Height for a number of lines, in tens of pixels as Sirius counts. */
    static int height(int lines) {
        return Math.ceilDiv(lines * LINE + ROOM, UNIT);
    }
}
