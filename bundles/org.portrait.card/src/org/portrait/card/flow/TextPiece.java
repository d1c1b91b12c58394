/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.List;
import java.util.Optional;

import org.portrait.card.scene.Group;
import org.portrait.card.text.Line;

/**
 * Lines of text. When parted, neither side keeps a single line of several.
 *
 * @param lines     the lines, at least one
 * @param width     width of the column, for lines that are not flush left
 * @param align     where short lines stand; texts that are read from right to left stand at the other side
 * @param meaning   what the text is
 * @param continued whether it goes on with the text of an earlier column
 */
public record TextPiece(List<Line> lines, double width, Align align, Meaning meaning, boolean continued)
        implements Piece {

    private static final int KEPT = 2;

    /** Where short lines stand. */
    public enum Align {
        /** Where reading starts. */
        START,
        /** In the middle. */
        CENTER,
        /** Where reading ends. */
        END
    }

    /** A text flush with the side where reading starts. */
    public static TextPiece of(List<Line> lines, double width, Meaning meaning) {
        return new TextPiece(lines, width, Align.START, meaning, false);
    }

    /** Copies the lines. */
    public TextPiece {
        lines = List.copyOf(lines);
    }

    @Override
    public double height() {
        return height(lines.size());
    }

    private double height(int count) {
        double height = 0;
        for (int i = 0; i < count; i++) {
            height += lines.get(i).height();
        }
        return height;
    }

    @Override
    public double minimumHead() {
        return lines.size() < 2 * KEPT ? height() : height(KEPT);
    }

    @Override
    public Optional<Split> split(double available) {
        int count = 0;
        double height = 0;
        while (count < lines.size() && height + lines.get(count).height() <= available) {
            height += lines.get(count++).height();
        }
        count = Math.min(count, lines.size() - KEPT);
        if (count < KEPT) {
            return Optional.empty();
        }
        return Optional.of(new Split(new TextPiece(lines.subList(0, count), width, align, meaning, continued),
                new TextPiece(lines.subList(count, lines.size()), width, align, meaning, true)));
    }

    @Override
    public void place(double x, double y, Group.Builder into) {
        Group.Builder group = meaning.group().continued(continued);
        double top = y;
        for (Line line : lines) {
            group.addAll(line.runs(x + indent(line), top + line.baselineOffset()));
            top += line.height();
        }
        into.add(group.build());
    }

    private double indent(Line line) {
        double rest = Math.max(0, width - line.width());
        return switch (align) {
            case CENTER -> rest / 2;
            case START -> line.rightToLeft() ? rest : 0;
            case END -> line.rightToLeft() ? 0 : rest;
        };
    }
}
