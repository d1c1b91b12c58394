/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.scene.Group;

/**
 * Pieces side by side, such as the cells of a row. All of them are parted at the same height; what is complete by then does not appear again.
 *
 * @param cells     from left to right
 * @param continued whether this goes on with the cells of an earlier page
 */
public record Beside(List<Cell> cells, boolean continued) implements Piece {

    /**
     * One of the pieces.
     *
     * @param meaning what it is; {@code null} when it is no unit of its own
     * @param x       how far right of the left edge it stands, in points
     * @param piece   its content
     * @param again   what stands in its place after a break when the content is complete; {@code null} for nothing
     */
    public record Cell(Meaning meaning, double x, Piece piece, Piece again) {

        /** Content that leaves its place empty after a break. */
        public static Cell of(Meaning meaning, double x, Piece piece) {
            return new Cell(meaning, x, piece, null);
        }

        private void place(double left, double top, boolean more, Group.Builder into) {
            if (meaning == null) {
                piece.place(left + x, top, into);
                return;
            }
            Group.Builder group = meaning.group().continued(more);
            piece.place(left + x, top, group);
            into.add(group.build());
        }
    }

    /** Copies the cells. */
    public Beside {
        cells = List.copyOf(cells);
    }

    /** Pieces that begin here. */
    public static Beside of(List<Cell> cells) {
        return new Beside(cells, false);
    }

    @Override
    public double height() {
        return cells.stream().mapToDouble(cell -> cell.piece().height()).max().orElse(0);
    }

    @Override
    public double minimumHead() {
        return cells.stream().mapToDouble(cell -> cell.piece().minimumHead()).max().orElse(0);
    }

    @Override
    public Optional<Split> split(double available) {
        List<Cell> head = new ArrayList<>();
        List<Cell> tail = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.piece().height() <= available) {
                head.add(cell);
                if (cell.again() != null) {
                    tail.add(new Cell(null, cell.x(), cell.again(), cell.again()));
                }
                continue;
            }
            Optional<Split> parts = cell.piece().split(available);
            if (parts.isEmpty()) {
                return Optional.empty();
            }
            head.add(new Cell(cell.meaning(), cell.x(), parts.get().head(), null));
            tail.add(new Cell(cell.meaning(), cell.x(), parts.get().tail(), cell.again()));
        }
        return Optional.of(new Split(new Beside(head, continued), new Beside(tail, true)));
    }

    @Override
    public void place(double x, double y, Group.Builder into) {
        cells.forEach(cell -> cell.place(x, y, continued, into));
    }
}
