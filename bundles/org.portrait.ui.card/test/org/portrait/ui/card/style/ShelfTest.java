/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.template.CardTemplates;

class ShelfTest {

    private static Shelf shelf(int width) {
        return new Shelf(CardTemplates.all(), width, new Point(190, 330), 12);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 214, 420, 640, 880, 2000})
    void tilesStandApartInsideOfTheWindow(int width) {
        Shelf shelf = shelf(width);
        for (int i = 0; i < CardTemplates.all().size(); i++) {
            Rectangle area = shelf.area(i);
            assertEquals(i, shelf.at(area.x + 5, area.y + 5));
            assertTrue(area.x >= 0 && area.y + area.height <= shelf.height());
            assertTrue(area.x + area.width <= width || shelf.columns() == 1);
            for (int j = 0; j < i; j++) {
                assertTrue(!area.intersects(shelf.area(j)));
            }
        }
        assertEquals(-1, shelf.at(2, 2));
    }

    @ParameterizedTest
    @ValueSource(ints = {214, 640, 880})
    void keysReachEveryTileAndStopAtTheEnds(int width) {
        Shelf shelf = shelf(width);
        int last = CardTemplates.all().size() - 1;
        int at = 0;
        for (int i = 0; i < last; i++) {
            at = shelf.next(at, 1, 0);
        }
        assertEquals(last, at);
        assertEquals(last, shelf.next(last, 1, 0));
        assertEquals(0, shelf.next(0, 0, -1));
        assertEquals(shelf.columns() <= last ? shelf.columns() : 0, shelf.next(0, 0, 1));
    }
}
