/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.portrait.card.geometry.Color;

/** A dot of a colour, for menus. */
final class Swatch {

    private static final int SIZE = 16;

    private Swatch() {
    }

    /** The pixels of the dot. @param zoom of the device, in percent */
    static ImageData of(Color colour, int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        data.alphaData = new byte[size * size];
        double radius = size * 0.38;
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                double far = Math.hypot(x + 0.5 - size / 2.0, y + 0.5 - size / 2.0);
                data.setPixel(x, y, colour.argb() & 0xFFFFFF);
                data.setAlpha(x, y, (int) Math.round(255 * Math.clamp(radius + 0.5 - far, 0, 1)));
            }
        }
        return data;
    }
}
