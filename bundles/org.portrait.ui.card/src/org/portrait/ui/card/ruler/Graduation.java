/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.ruler;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;

/**
 * Where the lines of a ruler stand: as many as there is room for. American Letter is measured in inches, all other paper in millimetres.
 *
 * @param points length of the unit, in points
 * @param number how many units lie between two lines with a number
 * @param parts  in how many parts the shorter lines divide that
 */
record Graduation(double points, int number, int parts) {

    private static final double INCH = 72;
    private static final double MILLIMETRE = INCH / 25.4;
    private static final int[] MILLIMETRES = {5, 10, 20, 50, 100, 200};
    private static final int[] INCHES = {1, 2, 5, 10};
    /** Least distances on the screen, in units of widgets. */
    private static final double BETWEEN_NUMBERS = 44;
    private static final double BETWEEN_LINES = 4;

    /**
     * A line.
     *
     * @param at     distance from the edge of the paper, in points
     * @param number what stands beside it; -1 for a shorter line without a number
     */
    record Line(double at, int number) {
    }

    /** The graduation for a page. @param scale units of widgets per point */
    static Graduation of(Rect page, double scale) {
        boolean american = Math.min(page.width(), page.height()) == PageFormat.LETTER.width();
        double unit = american ? INCH : MILLIMETRE;
        int[] steps = american ? INCHES : MILLIMETRES;
        int number = steps[steps.length - 1];
        for (int i = steps.length - 1; i >= 0 && steps[i] * unit * scale >= BETWEEN_NUMBERS; i--) {
            number = steps[i];
        }
        double length = number * unit * scale;
        int[] divisions = american ? new int[] {8, 4, 2} : new int[] {10, 5, 2};
        int parts = 1;
        for (int i = divisions.length - 1; i >= 0 && length / divisions[i] >= BETWEEN_LINES; i--) {
            parts = divisions[i];
        }
        return new Graduation(unit, number, parts);
    }

    /** The lines along an edge of the paper. @param length in points */
    List<Line> lines(double length) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i * number * points / parts <= length; i++) {
            lines.add(new Line(i * number * points / parts, i % parts == 0 ? i / parts * number : -1));
        }
        return lines;
    }
}
