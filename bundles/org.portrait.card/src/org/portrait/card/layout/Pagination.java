/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Split;

/**
 * Distributes blocks over the columns of as many pages as they need. Whole blocks in balanced columns come first; only where
 * that would leave much of a page empty, blocks are parted where a column ends.
 */
final class Pagination {

    /** Less of a page than this must not stay empty for the sake of whole blocks. */
    private static final double MOST_EMPTY = 0.26;

    private final double gap;
    private final double bottom;
    private final double nextTop;

    /**
     * @param gap     space between two blocks of a column, in points
     * @param bottom  where columns end
     * @param nextTop where columns begin on all pages but the first
     */
    Pagination(double gap, double bottom, double nextTop) {
        this.gap = gap;
        this.bottom = bottom;
        this.nextTop = nextTop;
    }

    /**
     * The columns of one page.
     *
     * @param tops    where each begins
     * @param columns what stands in each
     * @param limit   where the longest ends, or the end of the page when more follows
     */
    record Sheet(double[] tops, List<List<Piece>> columns, double limit) {
    }

    /**
     * Distributes blocks.
     *
     * @param tops where the columns of the first page begin
     */
    List<Sheet> sheets(List<? extends Piece> pieces, double[] tops) {
        List<Sheet> sheets = new ArrayList<>();
        Deque<Piece> rest = new ArrayDeque<>(pieces);
        double[] from = tops;
        do {
            List<Piece> left = List.copyOf(rest);
            double end = end(left, from);
            if (end <= bottom) {
                sheets.add(balanced(left, from, end));
                break;
            }
            int whole = wholeBlocks(left, from);
            if (whole > 0 && emptyShare(left.subList(0, whole), from) <= MOST_EMPTY) {
                sheets.add(balanced(left.subList(0, whole), from, bottom));
                for (int i = 0; i < whole; i++) {
                    rest.pop();
                }
            } else {
                sheets.add(filled(rest, from));
            }
            from = new double[tops.length];
            Arrays.fill(from, nextTop);
        } while (!rest.isEmpty());
        return sheets;
    }

    private int wholeBlocks(List<Piece> pieces, double[] tops) {
        int whole = 0;
        while (whole < pieces.size() && end(pieces.subList(0, whole + 1), tops) <= bottom) {
            whole++;
        }
        return whole;
    }

    private double emptyShare(List<Piece> pieces, double[] tops) {
        double room = 0;
        for (double top : tops) {
            room += bottom - top;
        }
        return 1 - (height(pieces) + gap) / room;
    }

    private double height(List<Piece> pieces) {
        double height = 0;
        for (Piece piece : pieces) {
            height += piece.height() + gap;
        }
        return Math.max(0, height - gap);
    }

    private int[] divide(List<Piece> pieces, double[] tops) {
        double[] heights = new double[pieces.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = pieces.get(i).height();
        }
        return ColumnBalance.divide(heights, gap, tops);
    }

    /** Where the longest of the balanced columns ends. */
    private double end(List<Piece> pieces, double[] tops) {
        int[] starts = divide(pieces, tops);
        double end = 0;
        for (int c = 0; c < tops.length; c++) {
            end = Math.max(end, tops[c] + height(pieces.subList(starts[c], starts[c + 1])));
        }
        return end;
    }

    private Sheet balanced(List<Piece> pieces, double[] tops, double limit) {
        int[] starts = divide(pieces, tops);
        List<List<Piece>> columns = new ArrayList<>();
        for (int c = 0; c < tops.length; c++) {
            columns.add(List.copyOf(pieces.subList(starts[c], starts[c + 1])));
        }
        return new Sheet(tops, columns, limit);
    }

    /** Fills the columns one after the other, parting blocks where a column ends. */
    private Sheet filled(Deque<Piece> rest, double[] tops) {
        List<List<Piece>> columns = new ArrayList<>();
        for (double top : tops) {
            columns.add(column(rest, top));
        }
        return new Sheet(tops, columns, bottom);
    }

    private List<Piece> column(Deque<Piece> rest, double top) {
        List<Piece> column = new ArrayList<>();
        double y = top;
        while (!rest.isEmpty()) {
            Piece piece = rest.peek();
            if (y + piece.height() > bottom) {
                Optional<Split> parts = piece.split(bottom - y);
                if (parts.isPresent()) {
                    rest.pop();
                    rest.push(parts.get().tail());
                    column.add(parts.get().head());
                    return column;
                }
                boolean fitsElsewhere = !column.isEmpty() || top > nextTop + 0.01;
                if (fitsElsewhere) {
                    return column;
                }
            }
            column.add(rest.pop());
            y += piece.height() + gap;
        }
        return column;
    }
}
