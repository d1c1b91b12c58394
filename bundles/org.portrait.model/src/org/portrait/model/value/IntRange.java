/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole number or a range of whole numbers, for example an age of 25 years or of 25 to 30 years.
 * Either bound may be open; a single number has equal bounds. Bounds have at most nine digits.
 *
 * @param min the lower bound, inclusive, or {@code null} when open
 * @param max the upper bound, inclusive, or {@code null} when open
 */
public record IntRange(Integer min, Integer max) {

    private static final int LARGEST = 999_999_999;
    private static final Pattern SINGLE = Pattern.compile("\\s*+(-?\\d{1,9})\\s*+");
    private static final Pattern RANGE = Pattern.compile("\\s*+(-?\\d{1,9})?\\s*+(?:\\.\\.|–|—|-)\\s*+(-?\\d{1,9})?\\s*+");

    /**
     * @throws IllegalArgumentException when both bounds are open, the lower exceeds the upper, or one has more than nine digits
     */
    public IntRange {
        if (isTooLarge(min) || isTooLarge(max)) {
            throw new IllegalArgumentException("A bound has more than nine digits: " + min + ", " + max);
        }
        if (min == null && max == null) {
            throw new IllegalArgumentException("A range needs at least one bound");
        }
        if (min != null && max != null && min > max) {
            throw new IllegalArgumentException("The lower bound " + min + " exceeds the upper bound " + max);
        }
    }

    /** The range that holds just one number. */
    public static IntRange of(int value) {
        return new IntRange(value, value);
    }

    /** The range from {@code min} to {@code max}, both inclusive. */
    public static IntRange of(int min, int max) {
        return new IntRange(min, max);
    }

    /**
     * Reads {@code 25}, {@code 25..30}, {@code 25-30}, {@code 18..} or {@code ..65}.
     *
     * @throws IllegalArgumentException when the text is none of these
     */
    public static IntRange valueOf(String text) {
        Matcher single = SINGLE.matcher(text);
        if (single.matches()) {
            return of(Integer.parseInt(single.group(1)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && (range.group(1) != null || range.group(2) != null)) {
            return new IntRange(bound(range.group(1)), bound(range.group(2)));
        }
        throw new IllegalArgumentException("Not a number or a range of numbers: " + text);
    }

    /** What is written must be readable again. */
    private static boolean isTooLarge(Integer bound) {
        return bound != null && (bound > LARGEST || bound < -LARGEST);
    }

    private static Integer bound(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** Whether this is one number. */
    public boolean isSingle() {
        return min != null && min.equals(max);
    }

    /** Difference of the bounds, or empty when one of them is open. */
    public OptionalInt width() {
        return min == null || max == null ? OptionalInt.empty() : OptionalInt.of(max - min);
    }

    /** Middle of the range, rounded down; the only bound when the other is open. */
    public int middle() {
        if (min == null) {
            return max;
        }
        return max == null ? min : min + (max - min) / 2;
    }

    /** Whether the number lies within the bounds. */
    public boolean contains(int value) {
        return (min == null || value >= min) && (max == null || value <= max);
    }

    /** The notation of the file: {@code 25} or {@code 25..30}. */
    @Override
    public String toString() {
        if (isSingle()) {
            return min.toString();
        }
        return (min == null ? "" : min) + ".." + (max == null ? "" : max);
    }
}
