/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.measure;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.portrait.ui.card.CardCanvas;

/**
 * Takes the time from an event to the end of the paint that shows what came of it. What the toolkit lets pass between the moment at
 * which everything is ready and the paint, that is the wait for the next frame of the screen, is told apart.
 */
final class Stopwatch implements AutoCloseable {

    /** A picture that has not come by then never will, in milliseconds. */
    private static final int NEVER = 10_000;

    /**
     * How long it took, in milliseconds.
     *
     * @param first until the first paint after the event, be it only a stretched picture
     * @param whole until the paint that shows everything as sharp as it can be
     * @param own   of {@code whole}, without the wait for a frame of the screen
     */
    record Lap(double first, double whole, double own) {
    }

    private final Display display;
    private final CardCanvas canvas;
    private final Listener paintBegins = this::paintBegins;
    /** Times by {@link System#nanoTime()}; 0 when not come yet. */
    private long start;
    private long handled;
    private long ready;
    private long paint;
    private long first;
    private long last;

    Stopwatch(CardCanvas canvas) {
        this.canvas = canvas;
        display = canvas.getDisplay();
        display.addFilter(SWT.Paint, paintBegins);
        canvas.onPainted(this::paintEnds);
    }

    private void paintBegins(Event event) {
        if (event.widget == canvas && handled != 0 && last == 0) {
            lookIfReady();
            paint = System.nanoTime();
        }
    }

    private void paintEnds() {
        if (handled != 0 && last == 0) {
            long now = System.nanoTime();
            first = first == 0 ? now : first;
            last = ready != 0 ? now : 0;
        }
    }

    private void lookIfReady() {
        if (handled != 0 && ready == 0 && canvas.isUpToDate()) {
            ready = System.nanoTime();
        }
    }

    /** Takes the time of something that is done at once, as by an event that is handed to the canvas. */
    Lap time(Runnable gesture) {
        begin();
        gesture.run();
        handled();
        return end();
    }

    /** Something begins; {@link #handled()} follows before long. */
    void begin() {
        handled = 0;
        ready = 0;
        first = 0;
        last = 0;
        start = System.nanoTime();
    }

    /** What had to be done was done, but for the picture perhaps. */
    void handled() {
        handled = System.nanoTime();
        lookIfReady();
    }

    /** Waits for the end of what was begun. */
    Lap end() {
        boolean[] late = {false};
        Runnable alarm = () -> late[0] = true;
        display.timerExec(NEVER, alarm);
        runUntil(() -> {
            lookIfReady();
            return last != 0 || late[0];
        });
        display.timerExec(-1, alarm);
        if (late[0]) {
            throw new IllegalStateException("The card was not painted");
        }
        long waited = Math.max(0, paint - Math.max(handled, ready));
        return new Lap((first - start) / 1e6, (last - start) / 1e6, (last - start - waited) / 1e6);
    }

    /** Lets some time pass. */
    void pause(int milliseconds) {
        boolean[] over = {false};
        display.timerExec(milliseconds, () -> over[0] = true);
        runUntil(() -> over[0]);
    }

    private void runUntil(BooleanSupplier end) {
        while (!end.getAsBoolean()) {
            if (!display.readAndDispatch() && !end.getAsBoolean()) {
                display.sleep();
            }
        }
    }

    @Override
    public void close() {
        display.removeFilter(SWT.Paint, paintBegins);
    }
}
