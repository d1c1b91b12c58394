/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.portrait.card.scene.ImageData;

/** Decodes pictures. Files come from strangers, so a small one may claim billions of pixels. */
public final class Pictures {

    /** Pixels of the largest picture that is decoded; those that Portrait takes in have fewer than half a million. */
    public static final long MOST_PIXELS = 16_000_000;

    private Pictures() {
    }

    /** The pixels; empty where the bytes are damaged, no picture, or too many pixels. The frame of such a picture stays empty. */
    public static Optional<BufferedImage> decode(ImageData picture) {
        // A plain input stream would be cached in a file.
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                boolean tooLarge = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
                return tooLarge ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            // Decoders answer damaged files with exceptions of many types.
            return Optional.empty();
        }
    }
}
