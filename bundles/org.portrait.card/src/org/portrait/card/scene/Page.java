/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import java.util.List;

import org.portrait.card.geometry.Rect;

/**
 * One page, white unless something is drawn.
 *
 * @param width in points
 * @param height in points
 * @param label its number as the reader knows it, such as {@code iv}; empty = its place in the scene
 * @param bookmarks entries of the outline that lead here
 * @param root everything on the page
 */
public record Page(double width, double height, String label, List<Bookmark> bookmarks, Group root) {

    /** @throws IllegalArgumentException for a size that is not positive */
    public Page {
        bookmarks = List.copyOf(bookmarks);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("page of " + width + " x " + height);
        }
    }

    /** A page without label and bookmarks. */
    public static Page of(double width, double height, Group root) {
        return new Page(width, height, "", List.of(), root);
    }

    /** The page's rectangle. */
    public Rect area() {
        return new Rect(0, 0, width, height);
    }
}
