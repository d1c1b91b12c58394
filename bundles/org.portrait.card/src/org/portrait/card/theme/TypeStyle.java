/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import org.portrait.card.font.FontFamily;
import org.portrait.card.font.Weight;

/**
 * How the texts of one role are set.
 *
 * @param family   type family
 * @param weight   weight
 * @param italic   whether slanted
 * @param size     font size in points, at the normal density
 * @param leading  distance of baselines as a multiple of the size
 * @param tracking letter spacing in thousandths of the size
 * @param capitals whether set in capitals; only for words of ours, never for a user's
 */
public record TypeStyle(FontFamily family, Weight weight, boolean italic, double size, double leading, double tracking,
        boolean capitals) {

    static TypeStyle of(FontFamily family, Weight weight, double size, double leading) {
        return new TypeStyle(family, weight, false, size, leading, 0, false);
    }

    TypeStyle slanted() {
        return new TypeStyle(family, weight, true, size, leading, tracking, capitals);
    }

    TypeStyle tracked(double thousandths) {
        return new TypeStyle(family, weight, italic, size, leading, thousandths, capitals);
    }

    /** The same, larger or smaller. @param factor by which the size is multiplied */
    TypeStyle sized(double factor) {
        return new TypeStyle(family, weight, italic, size * factor, leading, tracking, capitals);
    }

    TypeStyle inCapitals() {
        return new TypeStyle(family, weight, italic, size, leading, tracking, true);
    }
}
