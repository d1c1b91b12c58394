/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.portrait.card.font.FontFace;
import org.portrait.card.geometry.Rect;

/**
 * Coverage masks of glyphs at a pixel size, at quarter-pixel positions. The same few hundred masks serve every repaint, so drawing a letter is
 * a matter of blending some hundred pixels.
 */
final class GlyphMasks {

    /** Positions inside of a pixel, each way. */
    static final int STEPS = 4;
    /** Above this, in pixels per em, glyphs are filled as outlines: few, and large in memory. */
    static final double LARGEST = 72;
    private static final int MOST = 20_000;

    private static final Map<Key, Mask> MASKS = new ConcurrentHashMap<>();
    private static final Map<Key, Path2D> PATHS = new ConcurrentHashMap<>();

    private GlyphMasks() {
    }

    private record Key(FontFace face, int glyph, float pixelsPerEm, int step) {
    }

    /**
     * How much of each pixel a glyph covers, 0 to 255.
     *
     * @param left first column, in pixels from the pen
     * @param top first row, in pixels from the baseline
     */
    record Mask(int left, int top, int width, int height, byte[] coverage) {
    }

    /** The mask of a glyph whose pen stands {@code stepX} and {@code stepY} quarters of a pixel right and below of a pixel's corner. */
    static Mask mask(FontFace face, int glyph, float pixelsPerEm, int stepX, int stepY) {
        Key key = new Key(face, glyph, pixelsPerEm, stepX * STEPS + stepY);
        Mask mask = MASKS.get(key);
        if (mask == null) {
            if (MASKS.size() > MOST) {
                MASKS.clear();
            }
            mask = draw(face, glyph, pixelsPerEm, (double) stepX / STEPS, (double) stepY / STEPS);
            MASKS.put(key, mask);
        }
        return mask;
    }

    private static Mask draw(FontFace face, int glyph, float pixelsPerEm, double shiftX, double shiftY) {
        Rect ink = face.file().ink(glyph);
        if (ink.isEmpty()) {
            return new Mask(0, 0, 0, 0, new byte[0]);
        }
        int left = (int) Math.floor(ink.x() * pixelsPerEm + shiftX) - 1;
        int top = (int) Math.floor(ink.y() * pixelsPerEm + shiftY) - 1;
        int width = (int) Math.ceil(ink.right() * pixelsPerEm + shiftX) + 1 - left;
        int height = (int) Math.ceil(ink.bottom() * pixelsPerEm + shiftY) + 1 - top;
        return new Mask(left, top, width, height, Coverage.of(face.file().outline(glyph), width, height, pixelsPerEm,
                shiftX - left, shiftY - top));
    }

    /** The outline of a glyph in ems. */
    static Path2D path(FontFace face, int glyph) {
        return PATHS.computeIfAbsent(new Key(face, glyph, 0, 0), key -> AwtPaths.toAwt(face.file().outline(glyph)));
    }

    /** Smooth edges at exact positions. */
    static void configure(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    }
}
