/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.BitSet;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Page;
import org.portrait.export.raster.RasterPainter;

/** One page as it is painted at one scale: first the rows that are seen, the others when there is time. Rows come in bands. */
final class PageImage {

    /** Height of a band, in pixels of the device. */
    static final int BAND = 128;

    private final RasterPainter painter;
    private final double scale;
    private final BufferedImage image;
    private final BitSet painted = new BitSet();

    /** An image on which nothing is painted yet. @param scale pixels of the device per point */
    PageImage(RasterPainter painter, Page page, double scale) {
        this.painter = painter;
        this.scale = scale;
        image = new BufferedImage(RasterPainter.pixels(page.width(), scale), RasterPainter.pixels(page.height(), scale),
                BufferedImage.TYPE_INT_RGB);
    }

    BufferedImage image() {
        return image;
    }

    /** How many bands there are. */
    int bands() {
        return (image.getHeight() + BAND - 1) / BAND;
    }

    /** How many rows a band has. */
    int rows(int band) {
        return Math.min(BAND, image.getHeight() - band * BAND);
    }

    boolean isPainted(int band) {
        return painted.get(band);
    }

    boolean isComplete() {
        return painted.cardinality() == bands();
    }

    /**
     * Paints those bands of some rows that are not painted yet.
     *
     * @param top    first row, in points
     * @param bottom last row, in points
     */
    void paint(Page page, double top, double bottom) {
        int last = Math.clamp((int) (bottom * scale) / BAND, 0, bands() - 1);
        for (int from = painted.nextClearBit(Math.clamp((int) (top * scale) / BAND, 0, bands() - 1)); from <= last;) {
            int next = painted.nextSetBit(from);
            int to = next < 0 ? last + 1 : Math.min(next, last + 1);
            paintBands(page, from, to);
            from = painted.nextClearBit(to);
        }
    }

    /** Paints one of the bands that are not painted yet. */
    void paintNext(Page page) {
        int band = painted.nextClearBit(0);
        paintBands(page, band, band + 1);
    }

    private void paintBands(Page page, int from, int to) {
        painter.repaint(image, page, scale, new Rect(0, from * BAND / scale, page.width(), (to - from) * BAND / scale));
        painted.set(from, to);
    }

    /** Paints what has changed. @param area in points @return the pixels */
    Rectangle repaint(Page page, Rect area) {
        return painter.repaint(image, page, scale, area);
    }
}
