/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShareTest {

    /**
     * The examples of R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven methods, Statistics in
     * Medicine 17 (1998), pages 857–872, table I, method 3 (score interval).
     */
    @ParameterizedTest
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void intervalsAreThoseOfTheLiterature(int n, int of, double low, double high) {
        Share.Interval interval = new Share(n, of).interval();
        assertEquals(low, interval.low(), 0.00005);
        assertEquals(high, interval.high(), 0.00005);
    }

    @Property
    void intervalsHoldTheShareAndMirror(@ForAll @IntRange(max = 2000) int n, @ForAll @IntRange(max = 2000) int others) {
        Share share = new Share(n, n + others);
        Share.Interval interval = share.interval();
        assertTrue(0 <= interval.low() && interval.low() <= share.value() + 1e-12 && share.value() <= interval.high() + 1e-12
                && interval.high() <= 1);
        Share.Interval mirrored = new Share(others, n + others).interval();
        assertEquals(interval.low(), 1 - mirrored.high(), 1e-9);
    }

    @Test
    void fewAnswersAreSaidToBeFew() {
        assertTrue(new Share(5, 29).isSmall());
        assertEquals(false, new Share(5, 30).isSmall());
        assertEquals(17, new Share(5, 30).percent());
        assertEquals(0, new Share(0, 0).value());
    }

    @Test
    void moreThanAllIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Share(3, 2));
    }
}
