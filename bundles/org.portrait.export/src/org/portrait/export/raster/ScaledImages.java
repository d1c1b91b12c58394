/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.portrait.card.scene.ImageData;
import org.portrait.export.picture.Pictures;

/** Decoded images, scaled to the pixels they are shown in; the last few are kept, as far as they need little memory. */
final class ScaledImages {

    private static final int MOST = 64;
    /** Of all images that are kept; four bytes each. */
    private static final long MOST_PIXELS = 8_000_000;

    private record Key(ImageData image, int width, int height) {
    }

    private static final Map<Key, Optional<BufferedImage>> IMAGES = new LinkedHashMap<>(16, 0.75f, true);

    private ScaledImages() {
    }

    /** The image at a size in pixels; empty if its bytes are no image. */
    static Optional<BufferedImage> get(ImageData image, int width, int height) {
        Key key = new Key(image, width, height);
        synchronized (IMAGES) {
            Optional<BufferedImage> known = IMAGES.get(key);
            if (known != null) {
                return known;
            }
        }
        Optional<BufferedImage> scaled = Pictures.decode(image).map(full -> scale(full, width, height));
        synchronized (IMAGES) {
            IMAGES.put(key, scaled);
            forget();
        }
        return scaled;
    }

    /** Lets the images go that were not wanted for longest. */
    private static void forget() {
        long pixels = kept();
        for (Iterator<Optional<BufferedImage>> oldest = IMAGES.values().iterator(); IMAGES.size() > MOST || pixels > MOST_PIXELS;) {
            pixels -= oldest.next().map(ScaledImages::pixels).orElse(0L);
            oldest.remove();
        }
    }

    /** Pixels of all images that are kept. */
    static long kept() {
        synchronized (IMAGES) {
            return IMAGES.values().stream().flatMap(Optional::stream).mapToLong(ScaledImages::pixels).sum();
        }
    }

    private static long pixels(BufferedImage image) {
        return (long) image.getWidth() * image.getHeight();
    }

    /** Halves until near the wanted size, so that every pixel counts. */
    private static BufferedImage scale(BufferedImage full, int width, int height) {
        BufferedImage image = full;
        while (image.getWidth() > 2 * width || image.getHeight() > 2 * height) {
            image = draw(image, Math.max(width, (image.getWidth() + 1) / 2), Math.max(height, (image.getHeight() + 1) / 2));
        }
        return draw(image, width, height);
    }

    private static BufferedImage draw(BufferedImage image, int width, int height) {
        BufferedImage result = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = result.createGraphics();
        GlyphMasks.configure(g);
        g.drawImage(image, 0, 0, width, height, null);
        g.dispose();
        return result;
    }
}
