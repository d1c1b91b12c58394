/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However pixels get to the toolkit, it shows the same. */
class PixelUploadTest {

    private final Display display = Display.getDefault();

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 2", "210, 210", "7, 210", "210, 1"})
    void theShortWayGivesTheSameImageAsTheToolkitsOwn(int width, int height) {
        int[] rgb = new Random(width * 1000L + height).ints((long) width * height).toArray();
        Image quick = PixelUpload.image(display, rgb, width, height);
        Image usual = PixelUpload.usual(display, rgb, width, height);
        try {
            assertEquals(usual.getBounds(), quick.getBounds());
            assertArrayEquals(colours(usual.getImageData()), colours(quick.getImageData()));
            for (int i = 0; i < rgb.length; i++) {
                assertEquals(rgb[i] & 0xFFFFFF, colours(quick.getImageData())[i]);
                i += rgb.length / 50;
            }
        } finally {
            quick.dispose();
            usual.dispose();
        }
    }

    /** Another toolkit may be built otherwise: then the canvas is slow, and whoever brings it should know. */
    @Test
    void theShortWayIsThereOnGtk() {
        assertEquals("gtk".equals(SWT.getPlatform()) && display.getPrimaryMonitor().getZoom() == 100, PixelUpload.isDirect());
    }

    private static int[] colours(ImageData data) {
        int[] result = new int[data.width * data.height];
        for (int i = 0; i < result.length; i++) {
            var rgb = data.palette.getRGB(data.getPixel(i % data.width, i / data.width));
            result[i] = rgb.red << 16 | rgb.green << 8 | rgb.blue;
        }
        return result;
    }
}
