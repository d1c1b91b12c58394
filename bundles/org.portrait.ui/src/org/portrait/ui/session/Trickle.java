/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.util.function.BooleanSupplier;
import java.util.function.LongPredicate;

import org.eclipse.swt.widgets.Display;

/** Long work that only the UI thread can do, a little at a time, so that nobody who types notices: keys and clicks come before the next little. */
final class Trickle {

    /** Nanoseconds that are taken at a time: a quarter of what a frame of the screen takes. */
    static final long LITTLE = 4_000_000;

    private final Display display;
    private final BooleanSupplier wanted;
    private final LongPredicate work;
    private final Runnable done;

    /**
     * @param wanted whether to go on
     * @param work   does some of it, for as many nanoseconds as it is given; whether that was all
     * @param done   runs at the end, if it is still wanted then
     */
    Trickle(Display display, BooleanSupplier wanted, LongPredicate work, Runnable done) {
        this.display = display;
        this.wanted = wanted;
        this.work = work;
        this.done = done;
    }

    /** Does the first little now; on the UI thread. */
    void run() {
        if (!wanted.getAsBoolean()) {
            return;
        }
        if (work.test(LITTLE)) {
            done.run();
        } else {
            display.asyncExec(this::run);
        }
    }
}
