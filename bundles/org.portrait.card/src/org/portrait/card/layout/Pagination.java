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
public final class Pagination {

    /** Less of a page than this must not stay empty for the sake of whole blocks. */
    private static final double MOST_EMPTY = 0.26;

    /** Blocks lower than this share of a column are rather moved to the next one than parted. */
    private static final double WHOLE = 0.5;

    /** So many blocks may be overtaken by later ones that still fit on a page. */
    private static final int MOST_LEFT = 3;

    /** What goes on in the next column is at least so high, in points, where that can be had. */
    private static final double LEAST_TAIL = 70;

    private final double gap;
    private final double bottom;
    private final double nextTop;

    /**
     * @param gap     space between two blocks of a column, in points
     * @param bottom  where columns end
     * @param nextTop where columns begin on all pages but the first
     */
    public Pagination(double gap, double bottom, double nextTop) {
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
     * @param tidy    whether no block was parted
     */
    public record Columns(double[] tops, List<List<Piece>> columns, double limit, boolean tidy) {
    }

    /**
     * Distributes blocks.
     *
     * @param tops where the columns of the first page begin
     */
    public List<Columns> sheets(List<? extends Piece> pieces, double[] tops) {
        List<Columns> sheets = new ArrayList<>();
        Deque<Piece> rest = new ArrayDeque<>(pieces);
        double[] from = tops;
        do {
            List<Piece> left = List.copyOf(rest);
            List<List<Piece>> columns = divide(left, from);
            double end = end(columns, from);
            if (end <= bottom) {
                sheets.add(new Columns(from, columns, end, true));
                break;
            }
            List<Piece> whole = wholeBlocks(left, from);
            if (emptyShare(whole, from) <= MOST_EMPTY) {
                sheets.add(new Columns(from, divide(whole, from), bottom, true));
                rest.removeIf(piece -> isAmong(piece, whole));
            } else {
                sheets.add(filled(rest, from));
            }
            from = new double[tops.length];
            Arrays.fill(from, nextTop);
        } while (!rest.isEmpty());
        return sheets;
    }

    private static boolean isAmong(Piece piece, List<Piece> pieces) {
        for (Piece other : pieces) {
            if (other == piece) {
                return true;
            }
        }
        return false;
    }

    /**
     * The blocks from the first on that fit as a whole; a few that do not may be left for the next page, but for the first,
     * which may go on with what the page before began.
     */
    private List<Piece> wholeBlocks(List<Piece> pieces, double[] tops) {
        List<Piece> whole = new ArrayList<>();
        int left = 0;
        double room = -gap * tops.length;
        for (double top : tops) {
            room += bottom - top + gap;
        }
        for (Piece piece : pieces) {
            whole.add(piece);
            if (height(whole) - gap * (tops.length - 1) > room || end(divide(whole, tops), tops) > bottom) {
                whole.remove(whole.size() - 1);
                if (whole.isEmpty() || ++left > MOST_LEFT) {
                    break;
                }
            }
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

    private List<List<Piece>> divide(List<Piece> pieces, double[] tops) {
        double[] heights = new double[pieces.size()];
        for (int i = 0; i < heights.length; i++) {
            heights[i] = pieces.get(i).height();
        }
        int[] columnOf = ColumnBalance.divide(heights, gap, tops);
        List<List<Piece>> columns = new ArrayList<>();
        for (int c = 0; c < tops.length; c++) {
            columns.add(new ArrayList<>());
        }
        for (int i = 0; i < heights.length; i++) {
            columns.get(columnOf[i]).add(pieces.get(i));
        }
        return columns;
    }

    /** Where the longest of the columns ends. */
    private double end(List<List<Piece>> columns, double[] tops) {
        double end = 0;
        for (int c = 0; c < tops.length; c++) {
            end = Math.max(end, tops[c] + height(columns.get(c)));
        }
        return end;
    }

    /** Fills the columns one after the other, parting blocks where a column ends. */
    private Columns filled(Deque<Piece> rest, double[] tops) {
        List<List<Piece>> columns = new ArrayList<>();
        for (double top : tops) {
            columns.add(column(rest, top));
        }
        return new Columns(tops, columns, bottom, false);
    }

    /** Whether a piece is better moved to the next column as a whole than parted. @param column height of a column */
    static boolean isRatherMoved(Piece piece, double room, double column) {
        return piece.height() < column * WHOLE && room < column * MOST_EMPTY;
    }

    /** Parts a piece, if it can be so that more than a scrap is left for the next column. */
    static Optional<Split> parted(Piece piece, double room) {
        Optional<Split> fair = piece.height() - room < LEAST_TAIL ? piece.split(piece.height() - LEAST_TAIL) : Optional.empty();
        return fair.isPresent() ? fair : piece.split(room);
    }

    private List<Piece> column(Deque<Piece> rest, double top) {
        List<Piece> column = new ArrayList<>();
        double y = top;
        while (!rest.isEmpty()) {
            Piece piece = rest.peek();
            if (y + piece.height() > bottom) {
                Optional<Split> parts = isRatherMoved(piece, bottom - y, bottom - nextTop) ? Optional.empty() : parted(piece, bottom - y);
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
