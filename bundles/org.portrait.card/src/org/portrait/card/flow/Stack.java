/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;

/**
 * Pieces one under the other. It is parted between its rows, or inside of the row that the break runs through; a row that is
 * kept with the next, such as a heading, never stands last.
 *
 * @param meaning   what the stack is; {@code null} when it is no unit of its own
 * @param width     width with the frame
 * @param frame     what surrounds the rows
 * @param rows      from top to bottom
 * @param continued whether this goes on with a stack of an earlier column
 * @param height    height with the frame; more than the rows need stays empty at the bottom
 * @param again     what is repeated at the top of the tail when the stack is parted; {@code null} for nothing
 */
public record Stack(Meaning meaning, double width, Frame frame, List<Row> rows, boolean continued, double height,
        Piece again) implements Piece {

    /**
     * A piece in a stack.
     *
     * @param gap          space above, unless it comes first
     * @param piece        the piece
     * @param keepWithNext whether it must not stand last before a break
     */
    public record Row(double gap, Piece piece, boolean keepWithNext) {
    }

    /** Copies the rows. */
    public Stack {
        rows = List.copyOf(rows);
    }

    private Stack(Meaning meaning, double width, Frame frame, List<Row> rows, boolean continued, Piece again) {
        this(meaning, width, frame, rows, continued, frame.top() + contentHeight(rows) + frame.bottom(), again);
    }

    /** Starts a stack of a width, the frame included. */
    public static Builder of(Meaning meaning, double width) {
        return new Builder(meaning, width);
    }

    /** Collects rows; each method returns the builder. */
    public static final class Builder {
        private final Meaning meaning;
        private final double width;
        private final List<Row> rows = new ArrayList<>();
        private Frame frame = Frame.NONE;
        private Piece again;

        private Builder(Meaning meaning, double width) {
            this.meaning = meaning;
            this.width = width;
        }

        /** Sets what surrounds the rows. */
        public Builder frame(Frame value) {
            frame = value;
            return this;
        }

        /** Sets what is repeated where the stack goes on after a break. */
        public Builder again(Piece value) {
            again = value;
            return this;
        }

        /** Appends a piece with space above. */
        public Builder add(double gap, Piece piece) {
            rows.add(new Row(gap, piece, false));
            return this;
        }

        /** Appends a piece that stays together with the next one. */
        public Builder addKept(double gap, Piece piece) {
            rows.add(new Row(gap, piece, true));
            return this;
        }

        /** Whether there is no row yet. */
        public boolean isEmpty() {
            return rows.isEmpty();
        }

        /** The finished stack. */
        public Stack build() {
            return new Stack(meaning, width, frame, rows, false, again);
        }
    }

    private static double contentHeight(List<Row> rows) {
        double height = 0;
        for (int i = 0; i < rows.size(); i++) {
            height += (i == 0 ? 0 : rows.get(i).gap()) + rows.get(i).piece().height();
        }
        return height;
    }

    /** The same, higher by some empty space at the bottom. */
    public Stack stretched(double more) {
        return new Stack(meaning, width, frame, rows, continued, height + more, again);
    }

    @Override
    public double minimumHead() {
        double least = frame.top() + frame.bottom();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            least += i == 0 ? 0 : row.gap();
            boolean parts = row.piece().minimumHead() < row.piece().height();
            if (!row.keepWithNext() || parts || i == rows.size() - 1) {
                return least + row.piece().minimumHead();
            }
            least += row.piece().height();
        }
        return least;
    }

    @Override
    public Optional<Split> split(double available) {
        double y = frame.top();
        double limit = available - frame.bottom();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            y += i == 0 ? 0 : row.gap();
            if (y + row.piece().height() > limit) {
                Optional<Split> inside = row.piece().split(limit - y);
                return inside.isPresent() ? Optional.of(splitInside(i, inside.get())) : splitBefore(i);
            }
            y += row.piece().height();
        }
        return Optional.empty();
    }

    private Split splitInside(int index, Split parts) {
        Row row = rows.get(index);
        List<Row> head = new ArrayList<>(rows.subList(0, index));
        head.add(new Row(row.gap(), parts.head(), false));
        List<Row> tail = new ArrayList<>();
        tail.add(new Row(row.gap(), parts.tail(), row.keepWithNext()));
        tail.addAll(rows.subList(index + 1, rows.size()));
        return parts(head, tail);
    }

    /** Parts before a row, or before the headings that are kept with it; what is merely repeated is no head of its own. */
    private Optional<Split> splitBefore(int index) {
        int at = index;
        while (at > 0 && rows.get(at - 1).keepWithNext()) {
            at--;
        }
        return at == 0 ? Optional.empty() : Optional.of(parts(rows.subList(0, at), rows.subList(at, rows.size())));
    }

    private Split parts(List<Row> head, List<Row> tail) {
        List<Row> rest = new ArrayList<>();
        if (again != null) {
            rest.add(new Row(0, again, true));
        }
        for (Row row : tail) {
            boolean doubled = rest.size() == 1 && again != null && row.piece() == again;
            if (!doubled) {
                rest.add(row);
            }
        }
        return new Split(new Stack(meaning, width, frame, head, continued, again),
                new Stack(meaning, width, frame, rest, true, again));
    }

    @Override
    public void place(double x, double y, Group.Builder into) {
        if (meaning == null) {
            fill(x, y, into);
        } else {
            into.add(placed(x, y));
        }
    }

    /** What stands in the scene for a stack that is a unit of its own, its top left corner at the given point. */
    public Group placed(double x, double y) {
        Group.Builder group = meaning.group().continued(continued);
        fill(x, y, group);
        return group.build();
    }

    private void fill(double x, double y, Group.Builder group) {
        frame.background().draw(new Rect(x, y, width, height), group);
        double top = y + frame.top();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            top += i == 0 ? 0 : row.gap();
            row.piece().place(x + frame.left(), top, group);
            top += row.piece().height();
        }
    }
}
