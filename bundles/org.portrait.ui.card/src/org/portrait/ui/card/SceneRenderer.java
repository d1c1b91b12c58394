/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.swt.graphics.Device;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;

/**
 * Lays out and paints scenes outside the UI thread. Only the latest wish counts: what was asked for before and has not begun is
 * forgotten. What is seen is painted first, what lies around it when there is nothing else to do. Of a scene that changed a little, only
 * that is painted anew.
 *
 * @param <W> what is laid out; equal ones are laid out once
 * @param <L> how it comes out
 */
final class SceneRenderer<W, L> {

    /** The least part of a point that may be left of a stroke outside of a changed area. */
    private static final double BLEED = 2;
    /** How many tiles are painted ahead without a look at what is wanted meanwhile. */
    private static final int AT_A_TIME = Runtime.getRuntime().availableProcessors();
    /** How far around that which is seen it is painted ahead, and how far what is painted is kept; as a part of the window's size. */
    static final double AHEAD = 0.8;
    private static final double KEPT = 2;

    private final Device device;
    private final Consumer<ScenePicture<W, L>> taker;
    private final Consumer<Throwable> failure;
    private final ExecutorService worker;
    private final AtomicReference<Wish<W>> wish = new AtomicReference<>();
    private CountDownLatch answer = new CountDownLatch(0);
    // only the worker touches what follows
    private final Function<W, L> layout;
    private final Function<L, Scene> sceneOf;
    private W laidOut;
    private L content;
    private ScenePicture<W, L> last;

    /**
     * @param layout lays out, in the worker
     * @param sceneOf what is painted of a layout
     * @param taker gets each picture, in the worker; it disposes it, at the earliest when the next has come
     * @param failure hears what kept a scene from being painted, in the worker
     */
    SceneRenderer(Device device, Function<W, L> layout, Function<L, Scene> sceneOf, Consumer<ScenePicture<W, L>> taker, Consumer<Throwable> failure) {
        this.device = device;
        this.layout = layout;
        this.sceneOf = sceneOf;
        this.taker = taker;
        this.failure = failure;
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Portrait scene").factory());
    }

    /**
     * Asks for a picture.
     *
     * @param what something that nobody changes
     * @param scale pixels of the device per point
     * @param seen what is seen of pages, in points; also of those that are near, of which it lies beside the page
     */
    void render(W what, double scale, Map<Integer, Rect> seen) {
        Wish<W> next = new Wish<>(what, scale, seen, new CountDownLatch(1));
        answer = next.answer;
        if (wish.getAndSet(next) == null && !worker.isShutdown()) {
            worker.execute(this::work);
        }
    }

    /**
     * Waits until the taker has what was asked for last, but not for long; by the thread that asks.
     *
     * @param most in milliseconds
     */
    void await(long most) {
        try {
            answer.await(most, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Stops; nothing more comes. */
    void stop() {
        wish.set(null);
        worker.shutdownNow();
    }

    private void work() {
        Wish<W> next = wish.getAndSet(null);
        if (next == null) {
            return;
        }
        try {
            give(paint(next));
            next.answer.countDown();
            complete(next);
        } catch (RuntimeException | Error defect) {
            content = null;
            last = null;
            failure.accept(defect);
        } finally {
            next.answer.countDown();
        }
    }

    private void give(ScenePicture<W, L> picture) {
        last = picture;
        taker.accept(picture);
    }

    private ScenePicture<W, L> paint(Wish<W> next) {
        L earlier = content;
        if (earlier == null || !next.what.equals(laidOut)) {
            content = layout.apply(next.what);
            laidOut = next.what;
        }
        Scene before = earlier == null ? null : sceneOf.apply(earlier);
        Scene scene = sceneOf.apply(content);
        Map<Integer, PagePixels> pages = new HashMap<>();
        next.seen.forEach((index, seen) -> {
            if (index < scene.pages().size()) {
                pages.put(index, page(scene.pages().get(index), index, before, next));
            }
        });
        return new ScenePicture<>(next.what, content, scene, next.scale, pages);
    }

    private PagePixels page(Page page, int index, Scene before, Wish<W> next) {
        boolean known = last != null && last.scale() == next.scale && last.pages().containsKey(index) && before != null
                && before.pages().get(index).area().equals(page.area());
        Rect area = known ? Changes.between(before.pages().get(index), page) : Rect.EMPTY;
        Rectangle changed = area.isEmpty() ? new Rectangle() : pixels(area.grown(BLEED), next.scale);
        return PagePixels.of(device, page, next.scale, known ? last.pages().get(index) : null, changed, next.around(index, 0), next.around(index, KEPT));
    }

    /** Paints what lies around that which is seen, until something else is asked for. */
    private void complete(Wish<W> done) {
        for (int index : last.pages().keySet()) {
            Page page = last.scene().pages().get(index);
            Rectangle around = done.around(index, AHEAD);
            while (!last.pages().get(index).covers(around)) {
                if (wish.get() != null || worker.isShutdown()) {
                    return;
                }
                Map<Integer, PagePixels> pages = new HashMap<>();
                last.pages().forEach((each, pixels) -> pages.put(each,
                        pixels.with(device, page, last.scale(), around, each == index ? AT_A_TIME : 0)));
                give(new ScenePicture<>(last.of(), last.content(), last.scene(), last.scale(), pages));
            }
        }
    }

    /** The pixels that an area in points takes. */
    static Rectangle pixels(Rect area, double scale) {
        int x = (int) Math.floor(area.x() * scale);
        int y = (int) Math.floor(area.y() * scale);
        return new Rectangle(x, y, (int) Math.ceil(area.right() * scale) - x, (int) Math.ceil(area.bottom() * scale) - y);
    }

    private record Wish<W>(W what, double scale, Map<Integer, Rect> seen, CountDownLatch answer) {
        Wish {
            seen = Map.copyOf(seen);
        }

        /** What is seen of a page and what lies around it, in pixels. @param far as a part of what is seen */
        Rectangle around(int page, double far) {
            Rectangle pixels = pixels(seen.get(page), scale);
            pixels.grow((int) (pixels.width * far), (int) (pixels.height * far));
            return pixels;
        }
    }
}
