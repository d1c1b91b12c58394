/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

/** When to write a draft: as soon as the user pauses, but while they never pause, every few seconds. */
final class Pause {

    /** Milliseconds without a change that are a pause. */
    static final int QUIET = 2000;
    /** Milliseconds after which a draft is written without a pause. */
    static final int MOST = 10_000;

    private boolean begun;
    private long since;

    /**
     * Something changed.
     *
     * @param now the clock, in nanoseconds
     * @return milliseconds from now until a draft is due, unless something changes before
     */
    int after(long now) {
        if (!begun) {
            begun = true;
            since = now;
        }
        long left = MOST - (now - since) / 1_000_000;
        return (int) Math.clamp(left, 0, QUIET);
    }

    /** The draft is written, or needed no more. */
    void end() {
        begun = false;
    }
}
