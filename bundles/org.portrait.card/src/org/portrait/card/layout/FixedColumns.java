/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.portrait.card.compose.Kit;
import org.portrait.card.flow.Piece;
import org.portrait.card.flow.Split;
import org.portrait.card.flow.Stack;
import org.portrait.card.scene.Group;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Look;

/**
 * Blocks in columns that somebody chose. Each stands as high as the blocks before it in its columns let it; what does not fit on a
 * page goes on in the same columns of the next one. A block without a column of its own takes the emptiest.
 */
final class FixedColumns implements Body {

    /**
     * A block before it is placed.
     *
     * @param position where it is wanted
     * @param piece    the block, as wide as its columns
     */
    record Wanted(Position position, Stack piece) {
    }

    /** @param more how far it is drawn out */
    private record Placed(int page, int column, int span, double y, Piece piece, double more) {

        double bottom() {
            return y + piece.height() + more;
        }
    }

    /** How far gaps between blocks, and tiles, may be drawn out so that columns end together. */
    private static final double MOST_GAP = 14;
    private static final double MOST_STRETCH = 20;

    private final Kit kit;
    private final Sheet sheet;
    private final List<Placed> placed = new ArrayList<>();
    /** The page that each column has come to, and where the next block may begin there. */
    private final int[] pageOf;
    private final double[] next;
    private boolean tidy = true;
    private double area;

    FixedColumns(Kit kit, Sheet sheet, List<Wanted> blocks) {
        this.kit = kit;
        this.sheet = sheet;
        pageOf = new int[sheet.grid().columns()];
        next = new double[pageOf.length];
        Arrays.fill(next, sheet.top());
        for (Wanted block : blocks) {
            Position position = block.position().within(pageOf.length);
            int column = position.isFixed() ? position.column() - 1 : emptiest(position.span());
            area += block.piece().height() * position.span();
            add(block.piece(), column, column + position.span());
        }
    }

    /**
     * What stands on a page, in reading order; what stands under the last wide block of each column is drawn out, as far as that looks natural, so
     * that columns end together.
     */
    private List<Placed> even(int page) {
        List<Placed> here = new ArrayList<>(placed.stream().filter(block -> block.page() == page).toList());
        double end = here.stream().mapToDouble(Placed::bottom).max().orElse(0);
        for (int column = 0; pageOf.length > 1 && column < pageOf.length; column++) {
            int own = column;
            int[] blocks = IntStream.range(0, here.size())
                    .filter(i -> here.get(i).column() <= own && own < here.get(i).column() + here.get(i).span()).toArray();
            int wide = IntStream.range(0, blocks.length).filter(i -> here.get(blocks[i]).span() > 1).max().orElse(-1);
            spread(here, Arrays.copyOfRange(blocks, wide + 1, blocks.length), end);
        }
        return here;
    }

    /** @param tail indexes of the blocks to be drawn out */
    private void spread(List<Placed> here, int[] tail, double end) {
        boolean tiles = kit.theme().look().block() == Look.Block.TILE;
        int places = tiles ? tail.length : tail.length - 1;
        if (places < 1) {
            return;
        }
        double more = Math.min((end - here.get(tail[tail.length - 1]).bottom()) / places, kit.pt(tiles ? MOST_STRETCH : MOST_GAP));
        double down = 0;
        for (int index : tail) {
            Placed block = here.get(index);
            here.set(index, new Placed(block.page(), block.column(), block.span(), block.y() + down, block.piece(), tiles ? more : 0));
            down += more;
        }
    }

    private int emptiest(int span) {
        int best = 0;
        for (int column = 1; column + span <= pageOf.length; column++) {
            int page = page(column, column + span);
            int bestPage = page(best, best + span);
            if (page < bestPage || page == bestPage && top(column, column + span, page) < top(best, best + span, page) - 0.01) {
                best = column;
            }
        }
        return best;
    }

    /** The last page that any of some columns has come to. */
    private int page(int from, int to) {
        return Arrays.stream(pageOf, from, to).max().orElse(0);
    }

    /** Where there is room in all of some columns. */
    private double top(int from, int to, int page) {
        double top = sheet.top(page);
        for (int column = from; column < to; column++) {
            top = pageOf[column] == page ? Math.max(top, next[column]) : top;
        }
        return top;
    }

    private void add(Piece block, int from, int to) {
        Piece piece = block;
        while (piece != null) {
            int page = page(from, to);
            double y = top(from, to, page);
            double room = sheet.bottom() - y;
            if (piece.height() <= room) {
                put(piece, page, y, from, to);
                return;
            }
            boolean fresh = page > 0 && y <= sheet.nextTop();
            Optional<Split> parts = Pagination.isRatherMoved(piece, room, sheet.bottom() - sheet.nextTop()) && !fresh ? Optional.empty()
                    : Pagination.parted(piece, room);
            if (parts.isPresent()) {
                tidy = false;
                put(parts.get().head(), page, y, from, to);
                piece = parts.get().tail();
            } else if (fresh) {
                put(piece, page, y, from, to);
                return;
            }
            turn(page + 1, from, to);
        }
    }

    private void put(Piece piece, int page, double y, int from, int to) {
        placed.add(new Placed(page, from, to - from, y, piece, 0));
        Arrays.fill(pageOf, from, to, page);
        Arrays.fill(next, from, to, y + piece.height() + sheet.gap());
    }

    private void turn(int page, int from, int to) {
        Arrays.fill(pageOf, from, to, page);
        Arrays.fill(next, from, to, sheet.nextTop());
    }

    @Override
    public int count() {
        return 1 + placed.stream().mapToInt(Placed::page).max().orElse(0);
    }

    @Override
    public double fill() {
        return area / (pageOf.length * (sheet.bottom() - sheet.top()));
    }

    @Override
    public boolean isTidy() {
        return tidy;
    }

    @Override
    public void place(int page, Group.Builder into) {
        even(page).forEach(block -> kit.place(block.piece(), block.more(), sheet.grid().x(block.column()), block.y(), into));
    }
}
