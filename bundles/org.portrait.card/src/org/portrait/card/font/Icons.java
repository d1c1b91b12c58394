/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.util.Optional;

import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;

/**
 * The outlines of the Material Design icons (Pictogrammers, Apache License 2.0), by the names of their set, such as
 * {@code bullseye-arrow} or {@code account-heart-outline}.
 */
public final class Icons {

    private Icons() {
    }

    /** Whether there is an icon of that name. */
    public static boolean exists(String name) {
        return FontFace.MATERIAL_ICONS.file().glyph(name) != 0;
    }

    /**
     * An icon of the given size, placed into a square.
     *
     * @param name name in the set
     * @param x left edge of the square, in points
     * @param y top edge of the square
     * @param size side of the square
     * @return the outline, to be filled; empty if there is no such icon
     */
    public static Optional<Path> outline(String name, double x, double y, double size) {
        FontFile file = FontFace.MATERIAL_ICONS.file();
        int glyph = file.glyph(name);
        if (glyph == 0) {
            return Optional.empty();
        }
        FontMetrics metrics = file.metrics();
        double em = (metrics.ascent() + metrics.descent()) / 1000;
        return Optional.of(file.outline(glyph)
                .transformed(size / em, size / em, x, y + size * metrics.ascent() / 1000 / em));
    }

    /** The same, in a square given as a rectangle: as large as fits, in its middle. */
    public static Optional<Path> outline(String name, Rect square) {
        double size = Math.min(square.width(), square.height());
        return outline(name, square.x() + (square.width() - size) / 2, square.y() + (square.height() - size) / 2, size);
    }
}
