/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.Arrays;

/**
 * Divides blocks among columns without changing their order, so that the longest column is as short as it can be and, among
 * such divisions, the columns are as even as they can be. Dynamic programming over the number of columns and of blocks.
 */
final class ColumnBalance {

    private ColumnBalance() {
    }

    /**
     * Divides blocks.
     *
     * @param heights heights of the blocks in points
     * @param gap     space between two blocks of a column
     * @param tops    for each column, where it begins
     * @return for each column the index of its first block; one entry more than columns, the last being the number of blocks
     */
    static int[] divide(double[] heights, double gap, double[] tops) {
        int n = heights.length;
        int columns = tops.length;
        double[][] longest = new double[columns + 1][n + 1];
        double[][] squares = new double[columns + 1][n + 1];
        int[][] start = new int[columns + 1][n + 1];
        Arrays.fill(longest[0], Double.POSITIVE_INFINITY);
        longest[0][0] = 0;
        for (int c = 1; c <= columns; c++) {
            for (int to = 0; to <= n; to++) {
                longest[c][to] = Double.POSITIVE_INFINITY;
                double bottom = tops[c - 1];
                for (int from = to; from >= 0; from--) {
                    if (from < to) {
                        bottom += heights[from] + (from + 1 < to ? gap : 0);
                    }
                    double most = Math.max(longest[c - 1][from], bottom);
                    double sum = squares[c - 1][from] + bottom * bottom;
                    if (most < longest[c][to] - 0.01 || most < longest[c][to] + 0.01 && sum < squares[c][to]) {
                        longest[c][to] = most;
                        squares[c][to] = sum;
                        start[c][to] = from;
                    }
                }
            }
        }
        int[] result = new int[columns + 1];
        result[columns] = n;
        for (int c = columns; c > 0; c--) {
            result[c - 1] = start[c][result[c]];
        }
        return result;
    }
}
