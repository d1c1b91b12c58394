/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.util.Locale;

/** How often an amount of money recurs. */
public enum Period {
    /** Paid or received once. */
    ONCE,
    /** Per day. */
    DAY,
    /** Per week. */
    WEEK,
    /** Per month. */
    MONTH,
    /** Per year. */
    YEAR;

    /** The suffix in the notation of the file: empty, or for example {@code /month}. */
    String suffix() {
        return this == ONCE ? "" : "/" + name().toLowerCase(Locale.ROOT);
    }

    static Period ofSuffix(String suffix) {
        for (Period period : values()) {
            if (period.suffix().equals(suffix == null ? "" : suffix)) {
                return period;
            }
        }
        throw new IllegalArgumentException("Not a period (day, week, month, year): " + suffix);
    }
}
