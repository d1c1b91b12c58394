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

import org.eclipse.swt.graphics.Device;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.text.KnownTexts;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;

/**
 * Lays out and paints cards outside the UI thread. Only the latest wish counts: what was asked for before and has not begun is
 * forgotten, what has begun is dropped between two pages. Of a card that changed a little, only that is painted anew.
 */
public final class CardRenderer {

    /** The least part of a point that may be left of a stroke outside of a changed area. */
    private static final double BLEED = 2;

    private final Device device;
    private final Consumer<CardPicture> taker;
    private final Consumer<RuntimeException> failure;
    private final ExecutorService worker;
    private final AtomicReference<Wish> wish = new AtomicReference<>();
    private final RasterPainter painter = new RasterPainter();
    private CountDownLatch answer = new CountDownLatch(0);
    // only the worker touches what follows
    private final Map<Integer, BufferedImage> images = new HashMap<>();
    private final KnownTexts texts = new KnownTexts();
    private Persona laidOut;
    private CardSettings settings;
    private Card card;
    private CardPicture last;

    /**
     * @param taker gets each picture, in the worker; it disposes it, at the earliest when the next has come
     * @param failure hears of a card that cannot be painted, in the worker
     */
    CardRenderer(Device device, Consumer<CardPicture> taker, Consumer<RuntimeException> failure) {
        this.device = device;
        this.taker = taker;
        this.failure = failure;
        worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Portrait card").factory());
    }

    /**
     * Asks for a picture.
     *
     * @param persona a copy that nobody changes
     * @param scale pixels of the device per point
     * @param visible the pages that are seen; only those are painted
     */
    void render(Persona persona, CardSettings how, double scale, List<Integer> visible) {
        Wish next = new Wish(persona, how, scale, visible, new CountDownLatch(1));
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
        Wish next = wish.getAndSet(null);
        if (next == null) {
            return;
        }
        try {
            CardPicture picture = paint(next);
            if (picture != null) {
                last = picture;
                taker.accept(picture);
            }
        } catch (RuntimeException defect) {
            card = null;
            images.clear();
            failure.accept(defect);
        } finally {
            next.answer.countDown();
        }
    }

    private CardPicture paint(Wish next) {
        Card earlier = card;
        if (next.persona != laidOut || !next.settings.equals(settings) || earlier == null) {
            card = CardLayout.card(next.persona, next.settings, texts);
            laidOut = next.persona;
            settings = next.settings;
        }
        Scene before = earlier == null ? null : earlier.scene();
        Scene scene = card.scene();
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
            pages.put(index, page(index, before, old, next.scale));
        }
        images.keySet().removeIf(index -> index >= scene.pages().size());
        return new CardPicture(next.persona, card, next.scale, pages);
    }

    private PagePixels page(int index, Scene before, PagePixels old, double scale) {
        Scene scene = card.scene();
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

    private record Wish(Persona persona, CardSettings settings, double scale, List<Integer> visible, CountDownLatch answer) {
        Wish {
            visible = List.copyOf(visible);
        }
    }
}
