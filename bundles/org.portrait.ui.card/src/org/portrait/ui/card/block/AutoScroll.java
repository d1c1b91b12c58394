/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import org.eclipse.swt.graphics.Rectangle;
import org.portrait.ui.card.CardCanvas;

/** Scrolls as long as something is dragged near the edge of the window, faster the nearer. */
public final class AutoScroll {

    private static final int EDGE = 36;
    private static final int PAUSE = 16;
    private static final double SPEED = 0.45;

    private final CardCanvas canvas;
    private final Runnable scrolled;
    private final Runnable tick = this::tick;
    private int x;
    private int y;
    private boolean running;

    /** @param scrolled runs when the card has moved under the pointer */
    public AutoScroll(CardCanvas canvas, Runnable scrolled) {
        this.canvas = canvas;
        this.scrolled = scrolled;
    }

    /** The pointer is somewhere in the window, or beside it. */
    public void at(int pointerX, int pointerY) {
        Rectangle area = canvas.getClientArea();
        x = speed(pointerX, area.width);
        y = speed(pointerY, area.height);
        if (!running && (x != 0 || y != 0)) {
            running = true;
            canvas.getDisplay().timerExec(PAUSE, tick);
        }
    }

    /** Nothing is dragged any more. */
    public void stop() {
        x = 0;
        y = 0;
        running = false;
        canvas.getDisplay().timerExec(-1, tick);
    }

    private void tick() {
        if (canvas.isDisposed() || !running) {
            return;
        }
        running = x != 0 || y != 0;
        if (running) {
            int beforeX = canvas.view().x();
            int beforeY = canvas.view().y();
            canvas.view().scrollTo(beforeX + x, beforeY + y);
            if (beforeX != canvas.view().x() || beforeY != canvas.view().y()) {
                scrolled.run();
            }
            canvas.getDisplay().timerExec(PAUSE, tick);
        }
    }

    private static int speed(int at, int size) {
        double far = at < EDGE ? at - EDGE : Math.max(0, at - (size - EDGE));
        return (int) Math.round(Math.clamp(far, -2.0 * EDGE, 2.0 * EDGE) * SPEED);
    }
}
