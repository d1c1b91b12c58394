/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Control;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Page;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;

/**
 * Small pictures of a persona's card in several looks, painted as the card itself is, outside the UI thread. A picture that is not there
 * yet comes later; each is made once.
 */
final class Thumbnails {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private static final KnownPictures KNOWN = new KnownPictures();

    private final Control owner;
    private final Persona persona;
    private final double width;
    private final Runnable arrived;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Portrait thumbnails").factory());
    private final Map<CardSettings, Image> images = new HashMap<>();
    private final Set<CardSettings> asked = new HashSet<>();

    /**
     * @param owner   whose end is also the end of the pictures
     * @param persona a copy that nobody changes
     * @param width   how wide pictures are, in pixels of the device
     * @param arrived runs in the UI thread when a picture has come
     */
    Thumbnails(Control owner, Persona persona, int width, Runnable arrived) {
        this.owner = owner;
        this.persona = persona;
        this.width = width;
        this.arrived = arrived;
        KNOWN.open(persona, width);
        owner.addListener(SWT.Dispose, event -> dispose());
    }

    /** The first page of a card; empty while it is being painted. */
    Optional<Image> of(CardSettings settings) {
        if (asked.add(settings)) {
            KNOWN.find(settings).ifPresentOrElse(pixels -> images.put(settings, new Image(owner.getDisplay(), pixels)),
                    () -> worker.execute(() -> paint(settings)));
        }
        return Optional.ofNullable(images.get(settings));
    }

    /** Whether all pictures that were asked for have come. */
    boolean isComplete() {
        return images.size() == asked.size();
    }

    private void paint(CardSettings settings) {
        Page page = CardLayout.scene(persona, settings).pages().getFirst();
        ImageData pixels = pixels(new RasterPainter().paint(page, width / page.width()));
        KNOWN.keep(persona, settings, pixels);
        if (!worker.isShutdown() && !owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> take(settings, pixels));
        }
    }

    private void take(CardSettings settings, ImageData pixels) {
        if (!owner.isDisposed()) {
            images.put(settings, new Image(owner.getDisplay(), pixels));
            arrived.run();
        }
    }

    private static ImageData pixels(BufferedImage picture) {
        ImageData data = new ImageData(picture.getWidth(), picture.getHeight(), 24, RGB);
        int[] rgb = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, rgb, y * data.width);
        }
        return data;
    }

    private void dispose() {
        worker.shutdownNow();
        images.values().forEach(Image::dispose);
        images.clear();
    }
}
