/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A size of paper.
 *
 * @param id     name for files and the command line, such as {@code A4}
 * @param width  in points
 * @param height in points
 */
public record PageFormat(String id, double width, double height) {

    /** ISO 216 A4, upright. */
    public static final PageFormat A4 = new PageFormat("A4", 595.28, 841.89);
    /** ISO 216 A3, upright. */
    public static final PageFormat A3 = new PageFormat("A3", 841.89, 1190.55);
    /** North American letter, upright. */
    public static final PageFormat LETTER = new PageFormat("Letter", 612, 792);

    /** @throws IllegalArgumentException for a page too small for any text: under 150 points on a side */
    public PageFormat {
        if (!(width >= 150 && height >= 150)) {
            throw new IllegalArgumentException("page of " + width + " x " + height);
        }
    }

    /** The upright formats; the first one is taken where nobody chose. */
    public static List<PageFormat> all() {
        return List.of(A4, A3, LETTER);
    }

    /** The upright format with an id, whatever its case, if there is one. */
    public static Optional<PageFormat> find(String id) {
        return all().stream().filter(format -> format.id.toLowerCase(Locale.ROOT).equals(id.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The same paper lying on its long side. */
    public PageFormat landscape() {
        return new PageFormat(id, Math.max(width, height), Math.min(width, height));
    }

    /** Whether the page is wider than high. */
    public boolean isLandscape() {
        return width > height;
    }
}
