/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.portrait.research.statistics.Result.Choice;
import org.portrait.research.value.Numbers;

/**
 * Numbers sorted into a few steps of equal width, so that their distribution can be seen.
 *
 * @param bins the steps from low to high, those that nobody named among them
 */
public record Histogram(List<Bin> bins) {

    private static final int MOST = 8;
    private static final List<Integer> ROUND = List.of(1, 2, 5, 10);

    /**
     * One step.
     *
     * @param from  lower end, inclusive
     * @param to    upper end, exclusive
     * @param share of those who answered
     */
    public record Bin(BigDecimal from, BigDecimal to, Share share) {
    }

    public Histogram {
        bins = List.copyOf(bins);
    }

    /** The distribution of the numbers of a result; without steps when there are none. */
    public static Histogram of(Result result) {
        if (result.numbers().isEmpty()) {
            return new Histogram(List.of());
        }
        NumberSummary numbers = result.numbers().get();
        BigDecimal width = width(numbers.highest().subtract(numbers.lowest()));
        BigDecimal start = numbers.lowest().divide(width, 0, RoundingMode.FLOOR).multiply(width);
        int steps = numbers.highest().subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact() + 1;
        int[] counts = new int[steps];
        for (Choice choice : result.choices()) {
            String number = Numbers.read(choice.text().strip());
            if (!number.isEmpty()) {
                counts[new BigDecimal(number).subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact()] += choice.share().n();
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            BigDecimal from = start.add(width.multiply(BigDecimal.valueOf(step)));
            bins.add(new Bin(from, from.add(width), new Share(Math.min(counts[step], result.answered()), result.answered())));
        }
        return new Histogram(bins);
    }

    /** The smallest round width of which a few steps cover a range. */
    private static BigDecimal width(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal wanted = range.divide(BigDecimal.valueOf(MOST - 1), 6, RoundingMode.UP);
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(wanted.precision() - wanted.scale() - 1);
        return ROUND.stream().map(round -> power.multiply(BigDecimal.valueOf(round))).filter(width -> width.compareTo(wanted) >= 0).findFirst()
                .orElseThrow();
    }
}
