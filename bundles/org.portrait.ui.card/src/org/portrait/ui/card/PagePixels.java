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
import java.util.Objects;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Pattern;
import org.eclipse.swt.graphics.Transform;
import org.portrait.card.scene.Page;
import org.portrait.export.raster.RasterPainter;

/**
 * The pixels of one page at one scale for the screen, cut into tiles: only those are painted that somebody sees or may see soon, and those
 * that do not change are taken over from one picture to the next. Made outside the UI thread; the tiles that two pictures share
 * are disposed with the last of them.
 */
final class PagePixels {

    /** Width and height of a tile in pixels: a whole number of widget units at the usual zooms of screens from 100 to 300 %. */
    static final int SIDE = 210;

    /** Not those that everybody shares: they forget after each task what drawing has made ready in them, and that takes as long as a tile. */
    private static final ForkJoinPool PAINTERS = new ForkJoinPool(Runtime.getRuntime().availableProcessors());
    /** A whole tile is painted here and copied from here. */
    private static final ThreadLocal<BufferedImage> SHEET = ThreadLocal.withInitial(() -> new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB));

    private final int width;
    private final int height;
    /** By rows; {@code null} for what is not painted. */
    private final Tile[] tiles;
    private final Rectangle changed;

    private PagePixels(int width, int height, Rectangle changed) {
        this.width = width;
        this.height = height;
        this.changed = changed;
        tiles = new Tile[columns() * Math.ceilDiv(height, SIDE)];
    }

    /**
     * Paints a page.
     *
     * @param scale   pixels per point
     * @param before  an earlier picture of the same size, not yet disposed; {@code null} for none
     * @param changed what differs from that, in pixels
     * @param wanted  what has to be painted now, in pixels
     * @param kept    what is kept if it is painted already, in pixels
     */
    static PagePixels of(Device device, Page page, double scale, PagePixels before, Rectangle changed, Rectangle wanted, Rectangle kept) {
        PagePixels pixels = new PagePixels(RasterPainter.pixels(page.width(), scale), RasterPainter.pixels(page.height(), scale),
                new Rectangle(changed));
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < pixels.tiles.length; i++) {
            Tile old = before == null ? null : before.tiles[i];
            Rectangle area = pixels.area(i);
            boolean needed = area.intersects(wanted);
            if (old != null && !area.intersects(changed) && (needed || area.intersects(kept))) {
                pixels.tiles[i] = old.shared();
            } else if (needed) {
                fresh.add(i);
            }
        }
        pixels.paint(device, page, scale, fresh, before);
        return pixels;
    }

    /** The same with some tiles more. @param part where, in pixels @param most how many at most */
    PagePixels with(Device device, Page page, double scale, Rectangle part, int most) {
        PagePixels pixels = new PagePixels(width, height, new Rectangle());
        for (int i = 0; i < tiles.length; i++) {
            pixels.tiles[i] = tiles[i] == null ? null : tiles[i].shared();
        }
        pixels.paint(device, page, scale, missing(part).limit(most).boxed().toList(), this);
        return pixels;
    }

    private void paint(Device device, Page page, double scale, List<Integer> fresh, PagePixels before) {
        if (fresh.size() == 1) {
            paint(device, page, scale, fresh.getFirst());
        } else {
            PAINTERS.submit(() -> fresh.parallelStream().forEach(i -> paint(device, page, scale, i))).join();
        }
        fresh.stream().filter(i -> before == null || before.tiles[i] == null).map(this::area)
                .forEach(area -> changed.setBounds(changed.isEmpty() ? area : changed.union(area)));
    }

    private void paint(Device device, Page page, double scale, int tile) {
        Rectangle area = area(tile);
        BufferedImage image = area.width == SIDE && area.height == SIDE ? SHEET.get()
                : new BufferedImage(area.width, area.height, BufferedImage.TYPE_INT_RGB);
        new RasterPainter().paint(page, scale, area.getLocation(), image);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        tiles[tile] = new Tile(area, PixelUpload.image(device, rgb, area.width, area.height));
    }

    private int columns() {
        return Math.ceilDiv(width, SIDE);
    }

    private Rectangle area(int tile) {
        int x = tile % columns() * SIDE;
        int y = tile / columns() * SIDE;
        return new Rectangle(x, y, Math.min(SIDE, width - x), Math.min(SIDE, height - y));
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What differs from the picture before, in pixels; all that is painted when there was none. */
    Rectangle changed() {
        return changed;
    }

    /** What is painted. */
    List<Tile> tiles() {
        return Stream.of(tiles).filter(Objects::nonNull).toList();
    }

    /** Whether all of an area is painted. @param part in pixels; what lies beside the page does not count */
    boolean covers(Rectangle part) {
        return missing(part).findAny().isEmpty();
    }

    /** The tiles of an area that are not painted. */
    private IntStream missing(Rectangle part) {
        return IntStream.range(0, tiles.length).filter(i -> tiles[i] == null && part.intersects(area(i)));
    }

    void dispose() {
        for (Tile tile : tiles) {
            if (tile != null) {
                tile.release();
            }
        }
    }

    /** A part of a page. */
    static final class Tile {
        /**
         * GTK alone copies all pixels of an image each time when it is drawn, but not when an area is filled with it. Only for the usual
         * zoom of the screen: others scale.
         */
        private static final boolean FILLS = "gtk".equals(SWT.getPlatform());

        private final Rectangle area;
        private final Image image;
        /** The same for filling; made when it is drawn first. */
        private Pattern pattern;
        private int users = 1;

        private Tile(Rectangle area, Image image) {
            this.area = area;
            this.image = image;
        }

        /** In pixels of the page. */
        Rectangle area() {
            return area;
        }

        Image image() {
            return image;
        }

        /** Draws it into an area of the window. */
        void draw(GC gc, int x, int y, int wide, int high) {
            org.eclipse.swt.graphics.Rectangle bounds = image.getBounds();
            if (!FILLS || bounds.width != wide || bounds.height != high) {
                gc.drawImage(image, 0, 0, bounds.width, bounds.height, x, y, wide, high);
                return;
            }
            if (pattern == null) {
                pattern = new Pattern(gc.getDevice(), image);
            }
            Transform there = new Transform(gc.getDevice(), 1, 0, 0, 1, x, y);
            gc.setTransform(there);
            there.dispose();
            gc.setBackgroundPattern(pattern);
            gc.fillRectangle(0, 0, wide, high);
            gc.setBackgroundPattern(null);
            gc.setTransform(null);
        }

        private synchronized Tile shared() {
            users++;
            return this;
        }

        private synchronized void release() {
            users--;
            if (users == 0) {
                if (pattern != null) {
                    pattern.dispose();
                }
                image.dispose();
            }
        }
    }
}
