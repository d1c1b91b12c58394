/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

/**
 * The room that blocks have on the pages of a card; in points.
 *
 * @param grid    the columns
 * @param gap     space between two blocks
 * @param top     where blocks begin on the first page
 * @param nextTop where they begin on every other page
 * @param bottom  where they end at the latest
 */
record Sheet(Grid grid, double gap, double top, double nextTop, double bottom) {

    /** Where blocks begin. @param page from 0 */
    double top(int page) {
        return page == 0 ? top : nextTop;
    }
}
