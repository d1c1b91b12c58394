/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

/**
 * How many of how many.
 *
 * @param n  those who gave an answer
 * @param of all who answered the question
 */
public record Share(int n, int of) {

    /**
     * With fewer answers a share tells little. The National Center for Health Statistics does not publish proportions with a smaller
     * denominator: Parker et al., National Center for Health Statistics Data Presentation Standards for Proportions, Vital and Health
     * Statistics 2(175), 2017.
     */
    public static final int SMALL = 30;

    /** Quantile of the normal distribution for an interval of 95 per cent. */
    private static final double Z = 1.959963984540054;

    /**
     * Where the true share lies in 19 of 20 studies like this one.
     *
     * @param low  from 0 to 1
     * @param high from 0 to 1
     */
    public record Interval(double low, double high) {
    }

    /** @throws IllegalArgumentException when there are more than all */
    public Share {
        if (n < 0 || n > of) {
            throw new IllegalArgumentException(n + " of " + of);
        }
    }

    /** The share from 0 to 1; 0 when nobody answered. */
    public double value() {
        return of == 0 ? 0 : n / (double) of;
    }

    /** The share in whole per cent. */
    public int percent() {
        return (int) Math.round(100 * value());
    }

    /** Whether so few answered that the share says little. */
    public boolean isSmall() {
        return of < SMALL;
    }

    /**
     * The score interval of 95 per cent: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of
     * the American Statistical Association 22 (1927), pages 209–212. It holds for few answers, too, and for shares near 0 and 1.
     */
    public Interval interval() {
        if (of == 0) {
            return new Interval(0, 1);
        }
        double p = value();
        double square = Z * Z;
        double middle = p + square / (2 * of);
        double half = Z * Math.sqrt(p * (1 - p) / of + square / (4.0 * of * of));
        double whole = 1 + square / of;
        return new Interval(n == 0 ? 0 : Math.max(0, (middle - half) / whole), n == of ? 1 : Math.min(1, (middle + half) / whole));
    }
}
