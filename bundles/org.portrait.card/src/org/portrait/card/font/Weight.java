/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/** How heavy a face is, by the usual steps of the OpenType weight class. */
public enum Weight {
    LIGHT(300), REGULAR(400), MEDIUM(500), SEMIBOLD(600), BOLD(700), EXTRABOLD(800), BLACK(900);

    private final int step;

    Weight(int step) {
        this.step = step;
    }

    /** The OpenType weight class, 300 to 900. */
    public int step() {
        return step;
    }
}
