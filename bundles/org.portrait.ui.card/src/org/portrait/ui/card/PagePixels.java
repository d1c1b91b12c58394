/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * The pixels of one page for the screen, cut into bands from top to bottom, so that a change makes few of them anew. May be made
 * outside the UI thread; the bands that two pictures share are disposed with the last of them.
 */
final class PagePixels {

    /** Height of a band, in pixels of the device. */
    static final int BAND = 128;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private final int width;
    private final int height;
    private final List<Band> bands;
    private final Rectangle changed;

    private PagePixels(int width, int height, List<Band> bands, Rectangle changed) {
        this.width = width;
        this.height = height;
        this.bands = bands;
        this.changed = changed;
    }

    /** All of an image. */
    static PagePixels of(Device device, BufferedImage image) {
        return of(device, image, null, new Rectangle(image.getWidth(), image.getHeight()));
    }

    /**
     * An image that differs from an earlier picture of the same size within a rectangle only.
     *
     * @param before the earlier picture, not yet disposed
     * @param changed what differs, in pixels
     */
    static PagePixels of(Device device, BufferedImage image, PagePixels before, Rectangle changed) {
        List<Band> bands = new ArrayList<>();
        for (int top = 0; top < image.getHeight(); top += BAND) {
            int rows = Math.min(BAND, image.getHeight() - top);
            boolean same = before != null && (changed.isEmpty() || top + rows <= changed.y || top >= changed.y + changed.height);
            bands.add(same ? before.bands.get(bands.size()).shared() : new Band(top, rows, pixels(device, image, top, rows)));
        }
        return new PagePixels(image.getWidth(), image.getHeight(), bands, changed);
    }

    private static Image pixels(Device device, BufferedImage image, int top, int rows) {
        int width = image.getWidth();
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] bytes = new byte[width * rows * 4];
        for (int from = top * width, to = 0, last = from + width * rows; from < last; from++) {
            int pixel = rgb[from];
            bytes[to + 1] = (byte) (pixel >> 16);
            bytes[to + 2] = (byte) (pixel >> 8);
            bytes[to + 3] = (byte) pixel;
            to += 4;
        }
        ImageData data = new ImageData(width, rows, 32, RGB, 4, bytes);
        // the pixels are those of the device, whatever its zoom
        return new Image(device, (org.eclipse.swt.graphics.ImageDataProvider) zoom -> data);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What differs from the picture before, in pixels; all of it when there was none. */
    Rectangle changed() {
        return changed;
    }

    List<Band> bands() {
        return bands;
    }

    void dispose() {
        bands.forEach(Band::release);
    }

    /** Some rows of a page. */
    static final class Band {
        private final int top;
        private final int rows;
        private final Image image;
        private int users = 1;

        private Band(int top, int rows, Image image) {
            this.top = top;
            this.rows = rows;
            this.image = image;
        }

        /** First row, in pixels. */
        int top() {
            return top;
        }

        /** How many rows. */
        int rows() {
            return rows;
        }

        Image image() {
            return image;
        }

        private synchronized Band shared() {
            users++;
            return this;
        }

        private synchronized void release() {
            users--;
            if (users == 0) {
                image.dispose();
            }
        }
    }
}
