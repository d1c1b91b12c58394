/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.util.function.LongSupplier;

/** The time that a session has taken, without its pauses. */
public final class SessionClock {

    private static final long NANOS_IN_MILLI = 1_000_000;

    private final LongSupplier nanos;
    private long before;
    private long since;
    private boolean running;

    /**
     * A clock that stands still.
     *
     * @param nanos  a clock that never goes back, in nanoseconds, such as {@link System#nanoTime()}
     * @param before milliseconds that the session took up to now
     */
    public SessionClock(LongSupplier nanos, long before) {
        this.nanos = nanos;
        this.before = before;
    }

    /** Goes on; nothing happens when it runs already. */
    public void start() {
        if (!running) {
            since = nanos.getAsLong();
            running = true;
        }
    }

    /** Stands still. */
    public void pause() {
        before = elapsed();
        running = false;
    }

    /** Whether it runs. */
    public boolean isRunning() {
        return running;
    }

    /** Milliseconds since the session began, without pauses. */
    public int elapsed() {
        long now = running ? before + (nanos.getAsLong() - since) / NANOS_IN_MILLI : before;
        return (int) Math.min(now, Integer.MAX_VALUE);
    }
}
