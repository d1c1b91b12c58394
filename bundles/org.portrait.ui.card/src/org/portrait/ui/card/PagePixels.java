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

    /** What is painted of an image so far. */
    static PagePixels of(Device device, PageImage page) {
        return of(device, page, null, new Rectangle(page.image().getWidth(), page.image().getHeight()));
    }

    /**
     * What is painted of an image that differs little from an earlier picture of the same size.
     *
     * @param before the earlier picture, not yet disposed
     * @param changed what differs in what was painted then, in pixels
     */
    static PagePixels of(Device device, PageImage page, PagePixels before, Rectangle changed) {
        List<Band> bands = new ArrayList<>();
        Rectangle all = new Rectangle(changed);
        for (int i = 0; i < page.bands(); i++) {
            Rectangle rows = new Rectangle(0, i * PageImage.BAND, page.image().getWidth(), page.rows(i));
            boolean fresh = page.isPainted(i) && (before == null || before.bands.get(i).image() == null);
            if (before != null && !fresh && !rows.intersects(changed)) {
                bands.add(before.bands.get(i).shared());
            } else {
                bands.add(new Band(rows.y, rows.height, page.isPainted(i) ? pixels(device, page.image(), rows.y, rows.height) : null));
            }
            if (fresh) {
                all = all.isEmpty() ? rows : all.union(rows);
            }
        }
        return new PagePixels(page.image().getWidth(), page.image().getHeight(), bands, all);
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

        /** The pixels; {@code null} as long as they are not painted. */
        Image image() {
            return image;
        }

        private synchronized Band shared() {
            users++;
            return this;
        }

        private synchronized void release() {
            users--;
            if (users == 0 && image != null) {
                image.dispose();
            }
        }
    }
}
