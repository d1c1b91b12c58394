/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.model.text.ValueTexts;
import org.portrait.model.value.IntRange;

/** Ages in words. */
public final class Ages {

    private Ages() {
    }

    /** An age in years, with the word for years in the right form. */
    public static String text(IntRange age, Kit kit) {
        int last = age.max() == null ? age.min() : age.max();
        return kit.words().plural("age", last, ValueTexts.range(age, kit.locale()));
    }
}
