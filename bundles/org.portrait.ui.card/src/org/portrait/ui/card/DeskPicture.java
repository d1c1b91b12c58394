/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Scene;

/**
 * Keeps the picture of what is seen on the desk up to date: asks the renderer whenever something else is to be shown or seen, and takes over what
 * it brings. Belongs to the UI thread.
 *
 * @param <W> what is laid out; equal ones are laid out once
 * @param <L> how it comes out
 */
final class DeskPicture<W, L> {

    /** How long the UI thread waits for a picture, in milliseconds: less than a frame of a usual screen. */
    private static final long MOST_WAIT = 12;
    /** How far around the window everything is painted before one gets there, as a part of its size. */
    private static final double NEAR = 0.3;

    /** Shows a picture. */
    @FunctionalInterface
    interface Viewer<W, L> {

        /** @param before what was shown until now, null for nothing; it is disposed afterwards */
        void show(ScenePicture<W, L> before, ScenePicture<W, L> next);
    }

    private final Canvas canvas;
    private final Viewer<W, L> viewer;
    private final DeskScroll scroll;
    private final SceneRenderer<W, L> renderer;
    /** Made by the renderer, not yet shown. */
    private final Queue<ScenePicture<W, L>> arrived = new ConcurrentLinkedQueue<>();
    private ScenePicture<W, L> shown;
    /** A picture is being taken over; it may bring another zoom with it. */
    private boolean taking;
    private W wanted;
    private double wantedScale;
    /** The toolkit asks the screen for it, which takes as long as to paint a tile. */
    private double deviceScale;

    /**
     * @param layout lays out, outside of the UI thread
     * @param sceneOf what is painted of a layout
     */
    DeskPicture(Canvas canvas, Function<W, L> layout, Function<L, Scene> sceneOf, Viewer<W, L> viewer) {
        this.canvas = canvas;
        this.viewer = viewer;
        Display display = canvas.getDisplay();
        renderer = new SceneRenderer<>(display, layout, sceneOf, next -> {
            arrived.add(next);
            display.asyncExec(this::take);
        }, defect -> display.asyncExec(() -> {
            throw new IllegalStateException("A scene cannot be shown", defect);
        }));
        rescale();
        // before the desk hears of it; whoever moves a window to another screen comes back to it
        canvas.addListener(SWT.Resize, event -> rescale());
        canvas.addListener(SWT.ZoomChanged, event -> rescale());
        canvas.addListener(SWT.FocusIn, event -> rescale());
        scroll = new DeskScroll(canvas, this::renderAgain, this::scrolled);
        scroll.addListener(this::settle);
        canvas.addListener(SWT.Dispose, event -> {
            renderer.stop();
            drop();
            if (shown != null) {
                shown.dispose();
                shown = null;
            }
        });
    }

    /** Zoom and scrolling. */
    DeskScroll scroll() {
        return scroll;
    }

    /** What is shown; empty until the first picture has come. */
    Optional<ScenePicture<W, L>> shown() {
        return Optional.ofNullable(shown);
    }

    /** The pixels of a page, if it is painted. */
    Optional<PagePixels> pixels(int page) {
        return shown().map(picture -> picture.pages().get(page));
    }

    /** Pixels of the device per widget unit. */
    double deviceScale() {
        return deviceScale;
    }

    /** Whether what is shown is what was asked for last. */
    boolean isUpToDate() {
        return shown != null && shown.of().equals(wanted) && shown.scale() == wantedScale && covers(0);
    }

    /** Whether what lies around it is painted, too: nothing is going on any more. */
    boolean isAtRest() {
        return isUpToDate() && covers(SceneRenderer.AHEAD);
    }

    /** Asks for something else. Its picture follows as soon as it is painted; until then the last one stays. */
    void render(W what) {
        wanted = what;
        renderAgain();
    }

    /**
     * Waits a moment for the picture that was asked for, so that the next frame of the screen shows it. Without this the frame would
     * show only what changed around the card, and the card had to wait for the one after.
     */
    void settle() {
        if (!taking) {
            renderer.await(MOST_WAIT);
            take();
        }
    }

    private void rescale() {
        double before = deviceScale;
        deviceScale = canvas.getMonitor().getZoom() / 100.0;
        if (before != deviceScale) {
            renderAgain();
        }
    }

    private void renderAgain() {
        if (wanted == null || canvas.isDisposed()) {
            return;
        }
        Desk desk = scroll.desk();
        wantedScale = desk.scale() * deviceScale;
        Map<Integer, Rect> seen = new HashMap<>();
        for (int page = 0; page < desk.pages().size(); page++) {
            seen.put(page, desk.seen(page, scroll.x(), scroll.y()));
        }
        renderer.render(wanted, wantedScale, seen);
    }

    /** What is seen now is painted before it is shown, what may be seen next soon. */
    private void scrolled() {
        if (!covers(NEAR)) {
            renderAgain();
        }
        if (!covers(0)) {
            settle();
        }
    }

    /** Whether all is painted that can be seen. @param far how far around the window, as a part of its size */
    private boolean covers(double far) {
        Desk desk = scroll.desk();
        return shown != null && IntStream.range(0, desk.pages().size()).allMatch(page -> {
            Rectangle pixels = SceneRenderer.pixels(desk.seen(page, scroll.x(), scroll.y()), shown.scale());
            pixels.grow((int) (far * pixels.width), (int) (far * pixels.height));
            return pixels(page).map(painted -> painted.covers(pixels))
                    .orElseGet(() -> !pixels.intersects(SceneRenderer.pixels(desk.pages().get(page), shown.scale())));
        });
    }

    /** Shows what has arrived. */
    private void take() {
        if (canvas.isDisposed()) {
            drop();
            return;
        }
        taking = true;
        try {
            for (ScenePicture<W, L> next = arrived.poll(); next != null; next = arrived.poll()) {
                ScenePicture<W, L> before = shown;
                shown = next;
                viewer.show(before, next);
                if (before != null) {
                    before.dispose();
                }
            }
        } finally {
            taking = false;
        }
    }

    private void drop() {
        for (ScenePicture<W, L> next = arrived.poll(); next != null; next = arrived.poll()) {
            next.dispose();
        }
    }
}
