/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;

/**
 * One answer that was given, once or many times.
 *
 * @param text  an option, a number with a decimal point, a day in ISO 8601, or words
 * @param n     how often
 * @param first day on which it was given first; {@code null} when unknown
 * @param last  day on which it was given last; {@code null} when unknown
 */
public record Given(String text, int n, LocalDate first, LocalDate last) {

    /** Both together; the words are those that came more often. */
    public Given with(Given other) {
        return new Given(other.n > n ? other.text : text, n + other.n, earlier(first, other.first), later(last, other.last));
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }
}
