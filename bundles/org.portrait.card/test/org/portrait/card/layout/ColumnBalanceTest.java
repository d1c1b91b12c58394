/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

class ColumnBalanceTest {

    @Test
    void evenBlocksKeepTheirOrder() {
        assertArrayEquals(new int[] {0, 0, 1, 1, 2, 2},
                ColumnBalance.divide(new double[] {50, 50, 50, 50, 50, 50}, 10, new double[] {0, 0, 0}));
    }

    @Test
    void aColumnThatBeginsLowerGetsLess() {
        assertArrayEquals(new int[] {0, 0, 0, 1},
                ColumnBalance.divide(new double[] {50, 50, 50, 50}, 0, new double[] {0, 100}));
    }

    @Test
    void aBlockMovesToTheNeighbourWhenThatEvensOut() {
        double[] heights = {100, 60, 100, 60, 20};
        int[] columns = ColumnBalance.divide(heights, 0, new double[] {0, 0});
        double[] ends = new double[2];
        for (int i = 0; i < heights.length; i++) {
            ends[columns[i]] += heights[i];
        }
        assertTrue(Math.max(ends[0], ends[1]) <= 180, Arrays.toString(ends));
    }

    @Property(tries = 300)
    void noColumnIsLongerThanTheAverageAndOneBlock(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int blocks,
            @ForAll @IntRange(min = 1, max = 6) int count) {
        double[] heights = new Random(seed).doubles(blocks, 1, 300).toArray();
        int[] columns = ColumnBalance.divide(heights, 8, new double[count]);
        double[] ends = new double[count];
        double sum = 0;
        double highest = 0;
        for (int i = 0; i < heights.length; i++) {
            ends[columns[i]] += heights[i] + 8;
            sum += heights[i] + 8;
            highest = Math.max(highest, heights[i] + 8);
        }
        assertTrue(Arrays.stream(ends).max().orElse(0) <= sum / count + highest + 0.1);
    }
}
