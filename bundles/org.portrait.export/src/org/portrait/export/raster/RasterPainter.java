/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;

import org.portrait.card.font.Glyphs;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Picture;
import org.portrait.card.scene.Shape;
import org.portrait.card.scene.TextRun;

/** Paints pages as opaque pixels at any scale. Needs no display and no fonts of the operating system; may be used from any thread. */
public final class RasterPainter {

    /** The page as an image of type {@link BufferedImage#TYPE_INT_RGB}; {@code scale} is in pixels per point. */
    public BufferedImage paint(Page page, double scale) {
        return paint(page, scale, new Rectangle(pixels(page.width(), scale), pixels(page.height(), scale)));
    }

    /**
     * A part of the page, pixel for pixel as in the image of all of it.
     *
     * @param scale in pixels per point
     * @param part  in pixels; what lies beside the page is white
     */
    public BufferedImage paint(Page page, double scale, Rectangle part) {
        BufferedImage image = new BufferedImage(part.width, part.height, BufferedImage.TYPE_INT_RGB);
        paint(page, scale, part.getLocation(), image);
        return image;
    }

    /**
     * The same over an image that was painted before.
     *
     * @param corner what comes first in the image, in pixels of the page
     * @param image  as large as the part; of the type {@link BufferedImage#TYPE_INT_RGB}
     */
    public void paint(Page page, double scale, Point corner, BufferedImage image) {
        Rectangle part = new Rectangle(corner.x, corner.y, image.getWidth(), image.getHeight());
        Rectangle clip = part.intersection(new Rectangle(pixels(page.width(), scale), pixels(page.height(), scale)));
        Graphics2D g = image.createGraphics();
        GlyphMasks.configure(g);
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, part.width, part.height);
        if (!clip.isEmpty()) {
            g.translate(-part.x, -part.y);
            g.setClip(clip);
            g.scale(scale, scale);
            new Pass(g, image, scale, part.getLocation(), clip).paint(page.root());
        }
        g.dispose();
    }

    /** How many pixels a length in points takes: at least one. */
    public static int pixels(double points, double scale) {
        return Math.max(1, (int) Math.round(points * scale));
    }

    /** One way through a page. */
    private static final class Pass {
        private final Graphics2D g;
        private final double scale;
        /** The part of the page's pixels that is painted, and the pixel of the page that comes first in the image. */
        private final Rectangle clip;
        private final Point corner;
        private final Rect visible;
        private final int[] pixels;
        private final int stride;

        Pass(Graphics2D g, BufferedImage image, double scale, Point corner, Rectangle clip) {
            this.g = g;
            this.scale = scale;
            this.corner = corner;
            this.clip = clip;
            this.visible = new Rect(clip.x / scale, clip.y / scale, clip.width / scale, clip.height / scale).grown(1 / scale);
            this.pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            this.stride = image.getWidth();
        }

        void paint(Node node) {
            switch (node) {
                case Group group -> group.children().forEach(this::paint);
                case TextRun run -> paintText(run);
                case Shape shape -> paintShape(shape);
                case Picture picture -> paintPicture(picture);
            }
        }

        private void paintShape(Shape shape) {
            if (shape.isInvisible() || !visible.intersects(shape.bounds().grown(0.01))) {
                return;
            }
            java.awt.geom.Path2D path = AwtPaths.toAwt(shape.path());
            if (!shape.fill().isInvisible()) {
                g.setPaint(AwtPaths.toAwt(shape.fill()));
                g.fill(path);
            }
            if (!shape.stroke().isInvisible()) {
                g.setPaint(AwtPaths.toAwt(shape.stroke().color()));
                g.setStroke(AwtPaths.toAwt(shape.stroke()));
                g.draw(path);
            }
        }

        private void paintPicture(Picture picture) {
            if (!visible.intersects(picture.bounds())) {
                return;
            }
            Rect area = picture.area();
            ScaledImages.get(picture.image(), RasterPainter.pixels(area.width(), scale),
                    RasterPainter.pixels(area.height(), scale)).ifPresent(image -> {
                        g.setPaint(new TexturePaint(image,
                                new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height())));
                        g.fill(AwtPaths.toAwt(picture.clip()));
                    });
        }

        private void paintText(TextRun run) {
            if (run.color().isInvisible() || !visible.intersects(run.bounds().grown(run.size() / 2))) {
                return;
            }
            double pixelsPerEm = run.size() * scale;
            if (pixelsPerEm > GlyphMasks.LARGEST) {
                fillOutlines(run);
            } else {
                blendMasks(run, (float) pixelsPerEm);
            }
        }

        private void fillOutlines(TextRun run) {
            g.setPaint(AwtPaths.toAwt(run.color()));
            Glyphs glyphs = run.glyphs();
            double em = run.size();
            double pen = run.x();
            for (int i = 0; i < glyphs.size(); i++) {
                AffineTransform place = new AffineTransform(em, 0, 0, em, pen + glyphs.offsetX(i) * em / 1000,
                        run.baseline() - glyphs.offsetY(i) * em / 1000);
                g.fill(GlyphMasks.path(run.face(), glyphs.id(i)).createTransformedShape(place));
                pen += glyphs.advance(i) * em / 1000;
            }
        }

        private void blendMasks(TextRun run, float pixelsPerEm) {
            Glyphs glyphs = run.glyphs();
            double unit = pixelsPerEm / 1000;
            double pen = run.x() * scale;
            for (int i = 0; i < glyphs.size(); i++) {
                long x = Math.round((pen + glyphs.offsetX(i) * unit) * GlyphMasks.STEPS);
                long y = Math.round((run.baseline() * scale - glyphs.offsetY(i) * unit) * GlyphMasks.STEPS);
                GlyphMasks.Mask mask = GlyphMasks.mask(run.face(), glyphs.id(i), pixelsPerEm,
                        (int) Math.floorMod(x, (long) GlyphMasks.STEPS), (int) Math.floorMod(y, (long) GlyphMasks.STEPS));
                blend(mask, (int) Math.floorDiv(x, (long) GlyphMasks.STEPS), (int) Math.floorDiv(y, (long) GlyphMasks.STEPS),
                        run.color());
                pen += glyphs.advance(i) * unit;
            }
        }

        private void blend(GlyphMasks.Mask mask, int penX, int penY, Color color) {
            int fromX = Math.max(clip.x, penX + mask.left());
            int toX = Math.min(clip.x + clip.width, penX + mask.left() + mask.width());
            int fromY = Math.max(clip.y, penY + mask.top());
            int toY = Math.min(clip.y + clip.height, penY + mask.top() + mask.height());
            int alpha = color.alpha();
            int opaque = color.argb() & 0xFFFFFF;
            byte[] coverage = mask.coverage();
            for (int y = fromY; y < toY; y++) {
                int at = (y - corner.y) * stride + fromX - corner.x;
                int from = (y - penY - mask.top()) * mask.width() + fromX - penX - mask.left();
                for (int x = fromX; x < toX; x++, at++, from++) {
                    int cover = coverage[from] & 255;
                    if (cover != 0) {
                        cover = alpha == 255 ? cover : (cover * alpha + 127) / 255;
                        pixels[at] = cover == 255 ? opaque : mixed(pixels[at], opaque, cover);
                    }
                }
            }
        }

        private static int mixed(int under, int over, int cover) {
            return mix(under >> 16 & 255, over >> 16 & 255, cover) << 16 | mix(under >> 8 & 255, over >> 8 & 255, cover) << 8
                    | mix(under & 255, over & 255, cover);
        }

        private static int mix(int under, int over, int cover) {
            int sum = under * (255 - cover) + over * cover + 128;
            return sum + (sum >> 8) >> 8;
        }
    }
}
