/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.template.CardTemplate;

/**
 * Where the tiles of a gallery stand: in rows from left to right, as many in each as the window is wide, and at least one.
 *
 * @param templates what is shown
 * @param width     width of the window
 * @param tile      size of a tile
 * @param gap       between two tiles, and around all of them
 */
record Shelf(List<CardTemplate> templates, int width, Point tile, int gap) {

    Shelf {
        templates = List.copyOf(templates);
    }

    /** How many stand in a row. */
    int columns() {
        return Math.max(1, (width - gap) / (tile.x + gap));
    }

    /** Height of all rows. */
    int height() {
        int rows = (templates.size() + columns() - 1) / columns();
        return gap + rows * (tile.y + gap);
    }

    /** Where a tile stands; what is left of the width is shared out. */
    Rectangle area(int index) {
        int spare = Math.max(0, width - gap - columns() * (tile.x + gap));
        return new Rectangle(spare / 2 + gap + index % columns() * (tile.x + gap), gap + index / columns() * (tile.y + gap), tile.x, tile.y);
    }

    /** The tile at a point; -1 for none. */
    int at(int x, int y) {
        for (int index = 0; index < templates.size(); index++) {
            if (area(index).contains(x, y)) {
                return index;
            }
        }
        return -1;
    }

    /** The tile that an arrow key leads to; the same where there is none. */
    int next(int index, int steps, int rows) {
        int wanted = index + steps + rows * columns();
        return wanted < 0 || wanted >= templates.size() ? index : wanted;
    }
}
