/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import org.portrait.card.compose.Kit;

/**
 * The columns of a comparison. Where there is room, what is compared is named in a column of its own at the left; else over the cells.
 *
 * @param width width of all, in points
 * @param label width of the first column; 0 when the names stand over the cells
 * @param count how many personas there are
 * @param gap   between two columns
 */
record Columns(double width, double label, int count, double gap) {

    private static final double LABEL = 90;
    private static final double LEAST = 92;

    static Columns of(double width, int count, Kit kit) {
        Columns beside = new Columns(width, kit.pt(LABEL), count, kit.pt(12));
        return beside.cell() >= kit.pt(LEAST) ? beside : new Columns(width, 0, count, kit.pt(10));
    }

    /** Left edge of all cells. */
    double left() {
        return label == 0 ? 0 : label + gap;
    }

    /** Width of all cells and the gaps between them. */
    double cells() {
        return width - left();
    }

    /** Width of a cell. */
    double cell() {
        return (cells() - (count - 1) * gap) / count;
    }

    /** Left edge of a cell. */
    double x(int index) {
        return left() + index * (cell() + gap);
    }
}
