/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.image.BufferedImage;

/**
 * How much two images of the same size differ.
 *
 * @param mean mean difference of the channels, 0 to 255
 * @param strong share of pixels, 0.0 to 1.0, of which a channel differs by more than 64
 */
public record Difference(double mean, double strong) {

    /** @throws IllegalArgumentException if the sizes differ */
    public static Difference of(BufferedImage a, BufferedImage b) {
        if (a.getWidth() != b.getWidth() || a.getHeight() != b.getHeight()) {
            throw new IllegalArgumentException(a.getWidth() + "x" + a.getHeight() + " and " + b.getWidth() + "x" + b.getHeight());
        }
        long sum = 0;
        long strong = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                int most = 0;
                for (int shift = 0; shift < 24; shift += 8) {
                    int difference = Math.abs((a.getRGB(x, y) >> shift & 255) - (b.getRGB(x, y) >> shift & 255));
                    sum += difference;
                    most = Math.max(most, difference);
                }
                strong += most > 64 ? 1 : 0;
            }
        }
        double pixels = (double) a.getWidth() * a.getHeight();
        return new Difference(sum / pixels / 3, strong / pixels);
    }
}
