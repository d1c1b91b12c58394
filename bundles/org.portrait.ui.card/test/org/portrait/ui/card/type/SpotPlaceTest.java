/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small editor covers its value only where there is no other place, and stays on the screen. */
class SpotPlaceTest {

    private static final Rectangle SCREEN = new Rectangle(20, 30, 1000, 700);
    private static final Point SIZE = new Point(200, 120);

    private static Point place(int x, int y, int width, int height) {
        return new SpotPlace(SCREEN, new Rectangle(x, y, width, height)).of(SIZE);
    }

    @Test
    void belowElseAboveElseBeside() {
        assertEquals(new Point(300, 225), place(300, 200, 80, 20));
        assertEquals(new Point(300, 555), place(300, 680, 80, 20));
        assertEquals(new Point(385, 60), place(300, 60, 80, 600));
        assertEquals(new Point(695, 60), place(900, 60, 80, 600));
        assertEquals(new Point(820, 225), place(990, 200, 80, 20), "not beyond the edge");
        assertEquals(new Point(20, 225), place(-50, 200, 80, 20));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void onTheScreenAndInNobodysWay(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 500; i++) {
            Rectangle value = new Rectangle(dice.nextInt(1400) - 200, dice.nextInt(1100) - 200, dice.nextInt(900), dice.nextInt(700));
            Point at = new SpotPlace(SCREEN, value).of(SIZE);
            Rectangle place = new Rectangle(at.x, at.y, SIZE.x, SIZE.y);
            assertEquals(place, SCREEN.intersection(place));
            boolean room = value.y + value.height + SIZE.y + 5 <= SCREEN.y + SCREEN.height && value.y + value.height + 5 >= SCREEN.y
                    || value.y - SIZE.y - 5 >= SCREEN.y && value.y - 5 <= SCREEN.y + SCREEN.height;
            assertFalse(room && place.intersects(value), () -> value + " under " + place);
        }
    }
}
