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
import org.portrait.export.raster.RasterPainter;

/**
 * Lays out and paints scenes outside the UI thread. Only the latest wish counts: what was asked for before and has not begun is
 * forgotten. What is seen is painted first, the rest of its pages when there is nothing else to do. Of a scene that changed a little, only
 * that is painted anew.
 *
 * @param <W> what is laid out; equal ones are laid out once
 * @param <L> how it comes out
 */
final class SceneRenderer<W, L> {

    /** The least part of a point that may be left of a stroke outside of a changed area. */
    private static final double BLEED = 2;
    /** The first page is kept though nobody sees it. */
    private static final double[] NOTHING = {0, 0};

    private final Device device;
    private final Consumer<ScenePicture<W, L>> taker;
    private final Consumer<RuntimeException> failure;
    private final ExecutorService worker;
    private final AtomicReference<Wish<W>> wish = new AtomicReference<>();
    private final RasterPainter painter = new RasterPainter();
    private CountDownLatch answer = new CountDownLatch(0);
    // only the worker touches what follows
    private final Map<Integer, PageImage> images = new HashMap<>();
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
     * @param seen the pages that are seen, with the rows from where to where, in points; only those pages are painted
     */
    void render(W what, double scale, Map<Integer, double[]> seen) {
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
            complete();
        } catch (RuntimeException defect) {
            content = null;
            images.clear();
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
        boolean sameScale = last != null && last.scale() == next.scale;
        if (!sameScale) {
            images.clear();
        }
        Map<Integer, PagePixels> pages = new HashMap<>();
        for (int index = 0; index < scene.pages().size(); index++) {
            PagePixels old = sameScale ? last.pages().get(index) : null;
            if (!next.seen.containsKey(index) && index > 0 || worker.isShutdown()) {
                images.remove(index);
                continue;
            }
            pages.put(index, page(scene, index, before, old, next));
        }
        images.keySet().removeIf(index -> index >= scene.pages().size());
        return new ScenePicture<>(next.what, content, scene, next.scale, pages);
    }

    private PagePixels page(Scene scene, int index, Scene before, PagePixels old, Wish<W> next) {
        Page page = scene.pages().get(index);
        PageImage image = images.get(index);
        double[] seen = next.seen.getOrDefault(index, NOTHING);
        boolean known = image != null && old != null && before != null && index < before.pages().size()
                && before.pages().get(index).area().equals(page.area());
        if (!known) {
            image = new PageImage(painter, page, next.scale);
            images.put(index, image);
            image.paint(page, seen[0], seen[1]);
            return PagePixels.of(device, image);
        }
        Rect area = scene == before ? Rect.EMPTY : Changes.between(before.pages().get(index), page);
        Rectangle changed = area.isEmpty() ? new Rectangle() : image.repaint(page, area.grown(BLEED));
        image.paint(page, seen[0], seen[1]);
        return PagePixels.of(device, image, old, changed);
    }

    /** Paints the rows that nobody sees yet, until something else is asked for. */
    private void complete() {
        if (images.values().stream().allMatch(PageImage::isComplete)) {
            return;
        }
        for (int index : last.pages().keySet()) {
            while (!images.get(index).isComplete()) {
                if (wish.get() != null || worker.isShutdown()) {
                    return;
                }
                images.get(index).paintNext(last.scene().pages().get(index));
            }
        }
        Map<Integer, PagePixels> pages = new HashMap<>();
        last.pages().forEach((index, pixels) -> pages.put(index, PagePixels.of(device, images.get(index), pixels, new Rectangle())));
        give(new ScenePicture<>(last.of(), last.content(), last.scene(), last.scale(), pages));
    }

    private record Wish<W>(W what, double scale, Map<Integer, double[]> seen, CountDownLatch answer) {
        Wish {
            seen = Map.copyOf(seen);
        }
    }
}
