/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The middle and the range of numbers. Quartiles are those of definition 7 in R. J. Hyndman and Y. Fan, Sample quantiles in statistical
 * packages, The American Statistician 50 (1996), pages 361–365, which spreadsheets use, too: numbers lie evenly between 0 and 100 per cent.
 *
 * @param n      how many numbers
 * @param lowest smallest number
 * @param lower  lower quartile: a quarter lies at or below
 * @param median the middle
 * @param upper  upper quartile
 * @param highest largest number
 * @param mean   arithmetic mean, in 16 digits
 */
public record NumberSummary(int n, BigDecimal lowest, BigDecimal lower, BigDecimal median, BigDecimal upper, BigDecimal highest, BigDecimal mean) {

    private static final int QUARTERS = 4;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** Summary of numbers. @param counts how often there is each number; empty when there is none */
    public static Optional<NumberSummary> of(SortedMap<BigDecimal, Integer> counts) {
        List<BigDecimal> numbers = new ArrayList<>(counts.size());
        int[] ends = new int[counts.size()];
        int n = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<BigDecimal, Integer> each : counts.entrySet()) {
            n += each.getValue();
            ends[numbers.size()] = n;
            numbers.add(each.getKey());
            sum = sum.add(each.getKey().multiply(BigDecimal.valueOf(each.getValue())));
        }
        if (n == 0) {
            return Optional.empty();
        }
        BigDecimal[] quartiles = new BigDecimal[QUARTERS + 1];
        for (int quarter = 0; quarter <= QUARTERS; quarter++) {
            long place = (long) (n - 1) * quarter;
            BigDecimal below = at(numbers, ends, place / QUARTERS);
            BigDecimal above = at(numbers, ends, Math.min(n - 1L, place / QUARTERS + 1));
            BigDecimal way = QUARTER.multiply(BigDecimal.valueOf(place % QUARTERS));
            quartiles[quarter] = plain(below.add(above.subtract(below).multiply(way)));
        }
        BigDecimal mean = plain(sum.divide(BigDecimal.valueOf(n), MathContext.DECIMAL64));
        return Optional.of(new NumberSummary(n, quartiles[0], quartiles[1], quartiles[2], quartiles[3], quartiles[QUARTERS], mean));
    }

    /** The number at a place of the sorted row, counted from 0. */
    private static BigDecimal at(List<BigDecimal> numbers, int[] ends, long place) {
        int from = 0;
        int to = ends.length - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ends[middle] > place) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return numbers.get(from);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
