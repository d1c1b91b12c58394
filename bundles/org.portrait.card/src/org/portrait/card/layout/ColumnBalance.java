/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.Arrays;

/**
 * Divides blocks among columns so that the longest column is as short as it can be and the columns are as even as they can
 * be. First without changing the order (dynamic programming over the number of columns and of blocks), then single blocks
 * move to a neighbouring column where that evens them out; within a column the order stays, and the first block stays first.
 */
final class ColumnBalance {

    /** A move must even the columns out by this share, or else it is not worth a jump of the reader's eye. */
    private static final double WORTH = 0.05;
    private static final int MOST_MOVES = 16;

    private final double[] heights;
    private final double gap;
    private final double[] tops;
    private final int[] columnOf;
    private final double[] ends;

    private ColumnBalance(double[] heights, double gap, double[] tops) {
        this.heights = heights;
        this.gap = gap;
        this.tops = tops;
        this.columnOf = new int[heights.length];
        this.ends = new double[tops.length];
    }

    /**
     * Divides blocks.
     *
     * @param heights heights of the blocks in points
     * @param gap     space between two blocks of a column
     * @param tops    for each column, where it begins
     * @return for each block its column
     */
    static int[] divide(double[] heights, double gap, double[] tops) {
        ColumnBalance balance = new ColumnBalance(heights, gap, tops);
        balance.inOrder();
        int moves = 0;
        while (moves < MOST_MOVES && balance.improve()) {
            moves++;
        }
        return balance.columnOf;
    }

    private void inOrder() {
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
                    bottom += from == to ? 0 : heights[from] + (from + 1 < to ? gap : 0);
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
        int to = n;
        for (int c = columns; c > 0; c--) {
            Arrays.fill(columnOf, start[c][to], to, c - 1);
            to = start[c][to];
        }
        measure();
    }

    private void measure() {
        System.arraycopy(tops, 0, ends, 0, tops.length);
        for (int i = 0; i < heights.length; i++) {
            ends[columnOf[i]] += heights[i] + gap;
        }
    }

    /** Moves the block to a neighbouring column, or exchanges the two, that evens out the columns most. */
    private boolean improve() {
        double best = -WORTH * cost();
        int give = -1;
        int take = -1;
        int target = -1;
        for (int i = 1; i < heights.length; i++) {
            int own = columnOf[i];
            for (int c = Math.max(0, own - 1); c <= Math.min(ends.length - 1, own + 1); c++) {
                if (c == own) {
                    continue;
                }
                double moved = change(own, c, heights[i] + gap);
                if (moved < best) {
                    best = moved;
                    give = i;
                    take = -1;
                    target = c;
                }
                for (int j = i + 1; j < heights.length; j++) {
                    double swapped = columnOf[j] == c ? change(own, c, heights[i] - heights[j]) : 0;
                    if (swapped < best) {
                        best = swapped;
                        give = i;
                        take = j;
                        target = c;
                    }
                }
            }
        }
        if (give < 0) {
            return false;
        }
        if (take >= 0) {
            columnOf[take] = columnOf[give];
        }
        columnOf[give] = target;
        measure();
        return true;
    }

    /** How the cost changes when so much height goes from one column to another. */
    private double change(int from, int to, double height) {
        return power(ends[from] - height) + power(ends[to] + height) - power(ends[from]) - power(ends[to]);
    }

    private double cost() {
        double cost = 0;
        for (double end : ends) {
            cost += power(end);
        }
        return cost;
    }

    /** A high power counts long columns far more than short ones. */
    private static double power(double end) {
        double square = end * end;
        return square * square * square;
    }
}
