/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.function.DoubleFunction;

/**
 * Finds the fewest pages that can be had at a readable size, at the largest density that needs no more. A first layout tells
 * roughly how much there is; since areas grow with the square of the density, the next one is mostly right already.
 */
final class DensitySearch {

    /** Factors for sizes and distances on paper of a size, from airy to tight. */
    private static final double[] DENSITIES = {1.9, 1.8, 1.7, 1.6, 1.52, 1.45, 1.38, 1.32, 1.26, 1.2, 1.14, 1.08, 1.03, 0.98, 0.94, 0.9, 0.86, 0.82, 0.76, 0.7, 0.65, 0.61, 0.575};
    /** From here on letters are not larger than in a book; a card with few things to say may be a poster. */
    private static final int BOOK = 9;
    private static final int PROBE = 13;
    /** The tightest factor on A4 for one page; a card of more pages need not be as small. Larger paper may be tighter. */
    private static final double READABLE = 0.8;
    /** How far columns that do not come out even may be off the rough guess. */
    private static final double DOUBT = 1.05;

    /** How full the columns of a good page are, roughly, and how full they hardly ever are. */
    private static final double USUAL_FILL = 0.9;
    private static final double FULL = 0.97;

    private static final int MOST_STEPS = 4;

    private final double paper;
    private final int airiest;
    private final DoubleFunction<CardPages> layout;
    private final CardPages[] tried = new CardPages[DENSITIES.length];

    /**
     * @param paper  side of the paper as a multiple of that of A4
     * @param poster whether letters may be much larger than in a book
     * @param layout makes the pages at a density, which is a factor times {@code paper}
     */
    DensitySearch(double paper, boolean poster, DoubleFunction<CardPages> layout) {
        this.paper = paper;
        airiest = poster ? 0 : BOOK;
        this.layout = layout;
    }

    private CardPages at(int index) {
        if (tried[index] == null) {
            tried[index] = layout.apply(DENSITIES[index] * paper);
        }
        return tried[index];
    }

    CardPages best() {
        int count = at(PROBE).count();
        int tightest = PROBE;
        if (count > 1) {
            int least = count == 2 ? tightestReadable() : tightestReadable() - 1;
            double shrink = DENSITIES[least] / DENSITIES[PROBE];
            boolean hopeful = at(PROBE).fill() * shrink * shrink <= (count - 1) * DOUBT;
            if (hopeful && at(least).count() < count) {
                count = at(least).count();
                tightest = least;
            }
        }
        return tidiest(largest(count, tightest), count);
    }

    /** The same number of pages a little tighter, if that keeps blocks together; else as it is. */
    private CardPages tidiest(int index, int count) {
        for (int i = index; i < Math.min(index + MOST_STEPS, tightestReadable()); i++) {
            if (at(i).isTidy() && at(i).count() <= count) {
                return at(i);
            }
        }
        return at(index);
    }

    /** Whether an airier layout has a chance, going by how full the tighter one is. */
    private boolean mayFit(int airier, int tighter, int count) {
        double grow = DENSITIES[airier] / DENSITIES[tighter];
        return at(tighter).fill() * grow * grow <= count * FULL;
    }

    private int tightestReadable() {
        int index = PROBE;
        while (index + 1 < DENSITIES.length && DENSITIES[index + 1] * paper >= READABLE - 0.001) {
            index++;
        }
        return Math.max(index, PROBE + 1);
    }

    /** The airiest layout that needs no more pages, knowing that the one at {@code tightest} does not. */
    private int largest(int count, int tightest) {
        double wish = DENSITIES[tightest] * Math.sqrt(count * USUAL_FILL / Math.max(0.01, at(tightest).fill()));
        int index = Math.min(airiest, tightest);
        while (index < tightest && DENSITIES[index] > wish) {
            index++;
        }
        while (index < tightest && at(index).count() > count) {
            index++;
        }
        while (index > airiest && mayFit(index - 1, index, count) && at(index - 1).count() <= count) {
            index--;
        }
        return index;
    }
}
