/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;

/**
 * An image, stretched to fill {@code area} and cut to {@code clip}. To fill a frame with an image of other proportions, let the area stand out
 * of the clip.
 *
 * @param image the image file
 * @param area where the whole image would be, in points
 * @param clip the outline of what is seen of it
 */
public record Picture(ImageData image, Rect area, Path clip) implements Node {

    /** An image in a rectangular area. */
    public static Picture of(ImageData image, Rect area) {
        return new Picture(image, area, Paths.rectangle(area));
    }

    /**
     * An image that covers a frame: enlarged until nothing of the frame is empty, in its middle, what stands out cut off.
     *
     * @param pixelWidth width of the image in its own units
     * @param pixelHeight height of the image in its own units
     * @param frame outline of the frame, such as a circle
     */
    public static Picture covering(ImageData image, double pixelWidth, double pixelHeight, Path frame) {
        Rect box = frame.bounds();
        double scale = Math.max(box.width() / pixelWidth, box.height() / pixelHeight);
        double width = pixelWidth * scale;
        double height = pixelHeight * scale;
        return new Picture(image, new Rect(box.x() + (box.width() - width) / 2, box.y() + (box.height() - height) / 2,
                width, height), frame);
    }

    @Override
    public Rect bounds() {
        return clip.bounds();
    }

    @Override
    public Picture moved(double dx, double dy) {
        return new Picture(image, area.moved(dx, dy), clip.moved(dx, dy));
    }
}
