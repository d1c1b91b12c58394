/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.portrait.card.scene.ImageData;

/** Decoded images, scaled to the pixels they are shown in; the last few are kept. */
final class ScaledImages {

    private static final int MOST = 64;

    private record Key(ImageData image, int width, int height) {
    }

    private static final Map<Key, Optional<BufferedImage>> IMAGES = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Optional<BufferedImage>> eldest) {
            return size() > MOST;
        }
    };

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
        Optional<BufferedImage> scaled = decode(image).map(full -> scale(full, width, height));
        synchronized (IMAGES) {
            IMAGES.put(key, scaled);
        }
        return scaled;
    }

    private static Optional<BufferedImage> decode(ImageData image) {
        try {
            // Closes the stream itself. A plain input stream would be cached in a file.
            return Optional.ofNullable(ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(image.bytes()))));
        } catch (IOException | RuntimeException e) {
            // Decoders throw either for damaged files; the layout has warned of them already, the frame stays empty.
            return Optional.empty();
        }
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
