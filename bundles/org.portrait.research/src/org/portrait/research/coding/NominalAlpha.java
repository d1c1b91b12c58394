/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Krippendorff's alpha for values without an order, after K. Krippendorff: Computing Krippendorff's Alpha-Reliability, University of
 * Pennsylvania 2011, part C: any number of coders, missing values allowed.
 * <p>
 * A unit with {@code m} values of which {@code n(c)} are {@code c} puts {@code n(c) · (m - n(c)) / (m - 1)} unlike pairs for each {@code c}
 * among the coincidences, and {@code m} values into the whole. Units with fewer than two values cannot be compared and do not count. With
 * {@code n} values in all, {@code N(c)} of them {@code c}, chance would put {@code N(c) · (n - N(c)) / (n - 1)} there. Alpha is 1 less the
 * quotient of both: 1 for perfect agreement, 0 for that of chance, below 0 for systematic disagreement. Where all values are the same,
 * agreement cannot be told from carelessness, and there is no alpha.
 *
 * @param <V> the values, told apart by {@code equals}
 */
public final class NominalAlpha<V> {

    private final Map<V, Long> totals = new HashMap<>();
    private double unlike;
    private long values;

    /** Adds a unit. @param given its values, one from each coder who looked at it */
    public NominalAlpha<V> unit(Collection<V> given) {
        Map<V, Integer> counts = new HashMap<>();
        given.forEach(value -> counts.merge(value, 1, Integer::sum));
        return units(1, counts);
    }

    /**
     * Adds units that all have the same values.
     *
     * @param times  how many
     * @param counts how many coders gave each value
     */
    public NominalAlpha<V> units(long times, Map<V, Integer> counts) {
        int coders = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (coders >= 2 && times > 0) {
            counts.forEach((value, count) -> {
                totals.merge(value, times * count, Long::sum);
                unlike += (double) times * count * (coders - count) / (coders - 1);
            });
            values += times * coders;
        }
        return this;
    }

    /** Unlike pairs of values that there are: 0 for perfect agreement. */
    public double observed() {
        return unlike;
    }

    /** Unlike pairs of values that chance would bring; 0 without any variation. */
    public double expected() {
        return values < 2 ? 0 : totals.values().stream().mapToDouble(count -> (double) count * (values - count) / (values - 1)).sum();
    }

    /** Alpha; empty when nothing can be compared or all values are the same. */
    public OptionalDouble alpha() {
        double expected = expected();
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - unlike / expected);
    }
}
