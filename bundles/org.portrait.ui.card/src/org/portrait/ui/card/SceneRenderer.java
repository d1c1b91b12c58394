/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.List;
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
import org.portrait.export.raster.RasterPainter;

/**
 * Lays out and paints scenes outside the UI thread. Only the latest wish counts: what was asked for before and has not begun is
 * forgotten, what has begun is dropped between two pages. Of a scene that changed a little, only that is painted anew.
 *
 * @param <W> what is laid out; equal ones are laid out once
 * @param <L> how it comes out
 */
final class SceneRenderer<W, L> {

    /** The least part of a point that may be left of a stroke outside of a changed area. */
    private static final double BLEED = 2;

    private final Device device;
    private final Consumer<ScenePicture<W, L>> taker;
    private final Consumer<RuntimeException> failure;
    private final ExecutorService worker;
    private final AtomicReference<Wish<W>> wish = new AtomicReference<>();
    private final RasterPainter painter = new RasterPainter();
    private CountDownLatch answer = new CountDownLatch(0);
    // only the worker touches what follows
    private final Map<Integer, BufferedImage> images = new HashMap<>();
    private final Function<W, L> layout;
    private final Function<L, Scene> sceneOf;
    private W laidOut;
    private L content;
    private ScenePicture<W, L> last;

    /**
     * @param layout lays out, in the worker
     * @param sceneOf what is painted of a layout
     * @param taker gets each picture, in the worker; it disposes it, at the earliest when the next has come
     * @param failure hears of a scene that cannot be painted, in the worker
     */
    SceneRenderer(Device device, Function<W, L> layout, Function<L, Scene> sceneOf, Consumer<ScenePicture<W, L>> taker, Consumer<RuntimeException> failure) {
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
     * @param visible the pages that are seen; only those are painted
     */
    void render(W what, double scale, List<Integer> visible) {
        Wish<W> next = new Wish<>(what, scale, visible, new CountDownLatch(1));
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
            ScenePicture<W, L> picture = paint(next);
            if (picture != null) {
                last = picture;
                taker.accept(picture);
            }
        } catch (RuntimeException defect) {
            content = null;
            images.clear();
            failure.accept(defect);
        } finally {
            next.answer.countDown();
        }
    }

    private ScenePicture<W, L> paint(Wish<W> next) {
        L earlier = content;
        if (earlier == null || !next.what.equals(laidOut)) {
            content = layout.apply(next.what);
            laidOut = next.what;
        }
        Scene before = earlier == null ? null : sceneOf.apply(earlier);
        Scene scene = sceneOf.apply(content);
        boolean sameScale = last != null && last.scale() == next.scale;
        if (!sameScale) {
            images.clear();
        }
        Map<Integer, PagePixels> pages = new HashMap<>();
        for (int index = 0; index < scene.pages().size(); index++) {
            PagePixels old = sameScale ? last.pages().get(index) : null;
            if (!next.visible.contains(index) && index > 0 || worker.isShutdown()) {
                images.remove(index);
                continue;
            }
            pages.put(index, page(scene, index, before, old, next.scale));
        }
        images.keySet().removeIf(index -> index >= scene.pages().size());
        return new ScenePicture<>(next.what, content, scene, next.scale, pages);
    }

    private PagePixels page(Scene scene, int index, Scene before, PagePixels old, double scale) {
        Page page = scene.pages().get(index);
        BufferedImage image = images.get(index);
        boolean known = image != null && old != null && before != null && index < before.pages().size()
                && before.pages().get(index).area().equals(page.area());
        if (!known) {
            image = painter.paint(page, scale);
            images.put(index, image);
            return PagePixels.of(device, image);
        }
        Rect area = scene == before ? Rect.EMPTY : Changes.between(before.pages().get(index), page);
        Rectangle changed = area.isEmpty() ? new Rectangle() : painter.repaint(image, page, scale, area.grown(BLEED));
        return PagePixels.of(device, image, old, changed);
    }

    private record Wish<W>(W what, double scale, List<Integer> visible, CountDownLatch answer) {
        Wish {
            visible = List.copyOf(visible);
        }
    }
}
