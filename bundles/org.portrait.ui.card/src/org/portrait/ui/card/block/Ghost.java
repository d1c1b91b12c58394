/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.awt.image.BufferedImage;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.export.raster.RasterPainter;
import org.portrait.ui.card.CardCanvas;

/** What hangs on the pointer during a drag: a picture of a block, or a word for something that is not on the card yet. */
public final class Ghost {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final int SHADOW = 8;
    private static final int PAD = 10;
    private static final int ALPHA = 215;

    private final Image image;
    private final String words;
    private final int width;
    private final int height;
    private final int offX;
    private final int offY;
    private int x;
    private int y;

    private Ghost(Image image, String words, int width, int height, int offX, int offY) {
        this.image = image;
        this.words = words;
        this.width = width;
        this.height = height;
        this.offX = offX;
        this.offY = offY;
    }

    /** A word beside the pointer. */
    public static Ghost word(CardCanvas canvas, String word) {
        GC gc = new GC(canvas);
        try {
            Point size = gc.textExtent(word);
            return new Ghost(null, word, size.x + 2 * PAD, size.y + PAD, -12, -10);
        } finally {
            gc.dispose();
        }
    }

    /**
     * A picture of a block, taken hold of at a point of the window.
     *
     * @param more how many other blocks come along
     */
    static Ghost block(CardCanvas canvas, Card card, Card.Block block, int pointerX, int pointerY, int more) {
        Group content = card.scene().pages().get(block.page()).root().children().stream().filter(Group.class::isInstance).map(Group.class::cast)
                .filter(group -> group.block().equals(block.name())).findFirst().orElseThrow();
        return of(canvas, block.page(), content, block.area(), more > 0 ? "+" + more : "", pointerX, pointerY);
    }

    /**
     * A picture of something on a page, taken hold of at a point of the window.
     *
     * @param area  of the page, in points
     * @param label over its upper right corner; empty for none
     */
    public static Ghost of(CardCanvas canvas, int page, Group content, Rect area, String label, int pointerX, int pointerY) {
        Rect shown = canvas.toWindow(page, area);
        double scale = canvas.view().desk().scale() * canvas.getMonitor().getZoom() / 100.0;
        Page small = new Page(Math.max(1, area.width()), Math.max(1, area.height()), "", List.of(),
                Group.of(Role.DOCUMENT, Origin.NONE, List.of(content.moved(-area.x(), -area.y()))));
        BufferedImage pixels = new RasterPainter().paint(small, scale);
        return new Ghost(image(canvas, pixels), label, (int) Math.round(shown.width()), (int) Math.round(shown.height()),
                (int) (pointerX - shown.x()), (int) (pointerY - shown.y()));
    }

    private static Image image(CardCanvas canvas, BufferedImage pixels) {
        int width = pixels.getWidth();
        int[] rgb = pixels.getRGB(0, 0, width, pixels.getHeight(), null, 0, width);
        ImageData data = new ImageData(width, pixels.getHeight(), 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int row = 0; row < pixels.getHeight(); row++) {
            for (int column = 0; column < width; column++) {
                data.setPixel(column, row, rgb[row * width + column] & 0xFFFFFF);
            }
        }
        return new Image(canvas.getDisplay(), (ImageDataProvider) zoom -> data);
    }

    /** The pointer is somewhere in the window. */
    public void moveTo(int pointerX, int pointerY) {
        x = pointerX - offX;
        y = pointerY - offY;
    }

    /** Left edge in the window. */
    int x() {
        return x;
    }

    /** All that it paints. */
    public Rectangle bounds() {
        return new Rectangle(x - SHADOW, y - SHADOW, width + 2 * SHADOW, height + 2 * SHADOW + 2);
    }

    /** Paints it over the card. */
    public void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(BLACK);
        for (int i = SHADOW; i > 0; i--) {
            // around it only: it can be seen through
            gc.setAlpha(3 * (SHADOW - i) + 3);
            gc.drawRoundRectangle(x - i, y - i + 2, width + 2 * i, height + 2 * i, 2 * i + 8, 2 * i + 8);
        }
        if (image != null) {
            gc.setAlpha(ALPHA);
            Rectangle all = image.getBounds();
            gc.drawImage(image, 0, 0, all.width, all.height, x, y, width, height);
            gc.setAlpha(255);
            if (!words.isEmpty()) {
                Point size = gc.textExtent(words);
                label(gc, x + width - size.x - PAD, y - size.y / 2, size.x + PAD, size.y + 4);
            }
        } else {
            gc.setAlpha(255);
            label(gc, x, y, width, height);
        }
        gc.setAlpha(255);
    }

    private void label(GC gc, int left, int top, int wide, int high) {
        gc.setAlpha(255);
        gc.setBackground(ACCENT);
        gc.fillRoundRectangle(left, top, wide, high, high, high);
        gc.setForeground(WHITE);
        Point size = gc.textExtent(words);
        gc.drawText(words, left + (wide - size.x) / 2, top + (high - size.y) / 2, true);
    }

    /** Frees its picture. */
    public void dispose() {
        if (image != null) {
            image.dispose();
        }
    }
}
