/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import java.util.Locale;

/** Forms that words take beside a number, after the plural rules of the Unicode CLDR for English and Russian. */
public enum PluralForm {
    /** 1 persona; 1, 21, 31 портрет. */
    ONE,
    /** 2, 3, 4, 22 портрета; not used in English. */
    FEW,
    /** 0, 5–20, 25 портретов; not used in English. */
    MANY,
    /** 0, 2, 3 personas; not used for whole numbers in Russian. */
    OTHER;

    /** What the keys of texts in this form end in, for example {@code few}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that goes with a number. */
    public static PluralForm of(long number, Locale locale) {
        if (!locale.getLanguage().equals("ru")) {
            return number == 1 ? ONE : OTHER;
        }
        long tens = Math.abs(number) % 100;
        long units = tens % 10;
        if (units == 1 && tens != 11) {
            return ONE;
        }
        return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? FEW : MANY;
    }
}
