/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

/**
 * Distances of a theme in points, at the normal density.
 *
 * @param margin      white edge of a page
 * @param gutter      between columns
 * @param block       between blocks
 * @param title       between a block's title and its content
 * @param part        between the parts of a block
 * @param item        between the items of a list
 * @param padding     inside of tiles; 0 where blocks have no tile
 * @param tileRadius  roundness of tiles
 * @param chipRadius  roundness of chips
 * @param hairline    width of thin rules
 */
public record Spacing(double margin, double gutter, double block, double title, double part, double item,
        double padding, double tileRadius, double chipRadius, double hairline) {
}
