/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import org.portrait.core.document.FileKind;

/**
 * When to write a draft: as soon as the user pauses, but while they never pause, every few seconds. What people say is written down
 * sooner, since nobody can ask them again. Where writing takes long, it happens less often.
 */
final class Pause {

    /** Milliseconds without a change that are a pause. */
    static final int QUIET = 2000;
    /** Milliseconds after which a draft is written without a pause. */
    static final int MOST = 10_000;
    /** The same for a research. */
    static final int QUIET_IN_TALKS = 300;
    static final int MOST_IN_TALKS = 600;
    /** A draft is not written again before this many times as long as the last one took. */
    private static final int REST = 3;

    private final int quiet;
    private final int most;
    private boolean begun;
    private long since;
    private volatile int took;

    private Pause(int quiet, int most) {
        this.quiet = quiet;
        this.most = most;
    }

    /** The pauses in the work on a document. */
    static Pause of(FileKind<?> kind) {
        return kind == FileKind.PERSONA ? new Pause(QUIET, MOST) : new Pause(QUIET_IN_TALKS, MOST_IN_TALKS);
    }

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
        int rest = REST * took;
        long left = Math.max(most, rest) - (now - since) / 1_000_000;
        return (int) Math.clamp(left, 0, Math.max(quiet, rest));
    }

    /** The draft is written, or needed no more. */
    void end() {
        begun = false;
    }

    /** Tells how long it took to write a draft, in milliseconds; in any thread. */
    void took(long millis) {
        took = (int) Math.min(millis, MOST);
    }
}
