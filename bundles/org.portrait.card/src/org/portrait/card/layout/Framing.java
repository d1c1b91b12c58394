/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import org.portrait.model.value.Crop;

/**
 * The square part of a picture that its frame shows, in pixels of the picture; always within the picture.
 *
 * @param size of the whole picture
 * @param x    left edge
 * @param y    upper edge
 * @param side length of its sides
 */
public record Framing(ImageSize size, double x, double y, double side) {

    /** Of an upright picture more of the lower end is cut, since faces are in the upper part. */
    private static final double FACE = 0.3;

    /** Moves what would stand out into the picture. */
    public Framing {
        int shorter = size.shorter();
        side = Math.clamp(side, shorter * (double) Crop.SMALLEST / Crop.WHOLE, shorter);
        x = Math.clamp(x, 0, size.width() - side);
        y = Math.clamp(y, 0, size.height() - side);
    }

    /** What is shown when nobody has chosen: as much as fits, in the middle, of an upright picture the upper part. */
    public static Framing usual(ImageSize size) {
        double side = size.shorter();
        return new Framing(size, (size.width() - side) / 2, (size.height() - side) * FACE, side);
    }

    /** What was chosen. @param crop {@code null} when nobody has */
    public static Framing of(ImageSize size, Crop crop) {
        return crop == null ? usual(size) : new Framing(size, (double) crop.left() * size.width() / Crop.WHOLE,
                (double) crop.top() * size.height() / Crop.WHOLE, (double) crop.size() * size.shorter() / Crop.WHOLE);
    }

    /** The picture is dragged within its frame. @param dx to the right, in lengths of the frame @param dy down, in lengths of the frame */
    public Framing dragged(double dx, double dy) {
        return new Framing(size, x - dx * side, y - dy * side, side);
    }

    /** The picture is enlarged around its middle. @param factor more than 1 to come nearer */
    public Framing zoomed(double factor) {
        Framing other = new Framing(size, x, y, side / factor);
        return new Framing(size, x + (side - other.side) / 2, y + (side - other.side) / 2, other.side);
    }

    /** How much is left of the zoom: 0 for as much as fits, 1 for as near as possible. */
    public double nearness() {
        double farthest = size.shorter();
        return Math.log(farthest / side) / Math.log((double) Crop.WHOLE / Crop.SMALLEST);
    }

    /** The same part as it stands in a file. */
    public Crop crop() {
        return new Crop((int) Math.round(x * Crop.WHOLE / size.width()), (int) Math.round(y * Crop.WHOLE / size.height()),
                (int) Math.round(side * Crop.WHOLE / size.shorter()));
    }
}
