/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

/**
 * The columns of a page.
 *
 * @param left    where the first begins, in points
 * @param width   width of all, in points
 * @param columns how many there are
 * @param gutter  space between two, in points
 */
public record Grid(double left, double width, int columns, double gutter) {

    /** As many columns as are at least so wide, but one at least. */
    static Grid of(double left, double width, double least, double gutter) {
        return new Grid(left, width, Math.max(1, (int) ((width + gutter) / (least + gutter))), gutter);
    }

    /** Width of one column. */
    public double columnWidth() {
        return width(1);
    }

    /** Width of some columns side by side. */
    public double width(int span) {
        return (width - (columns - 1) * gutter) / columns * span + gutter * (span - 1);
    }

    /** Where a column begins. @param column from 0 */
    public double x(int column) {
        return left + column * (columnWidth() + gutter);
    }

    /** Width of all columns but the first; the whole if there is just one. */
    double leadWidth() {
        return width(Math.max(1, columns - 1));
    }

    double leadX() {
        return columns == 1 ? left : x(1);
    }
}
