/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bar of blocks covers nothing where that is possible, and stays in the window. */
class BarPlaceTest {

    private static final Rectangle WINDOW = new Rectangle(0, 0, 800, 600);
    private static final Rectangle PAGE = new Rectangle(100, 20, 600, 900);
    private static final Point WIDE = new Point(200, 30);
    private static final Point TALL = new Point(30, 200);

    private static Rectangle place(Rectangle about, Rectangle... others) {
        return new BarPlace(WINDOW, WIDE, TALL, PAGE).beside(about, Stream.concat(Stream.of(about), Stream.of(others)).toList());
    }

    @Test
    void aboveIfThereIsRoomElseBelowElseUprightInTheMargin() {
        Rectangle about = new Rectangle(140, 200, 250, 100);
        Rectangle above = new Rectangle(140, 60, 520, 130);
        Rectangle below = new Rectangle(140, 310, 520, 300);
        assertEquals(new Rectangle(165, 156, 200, 30), place(about));
        assertEquals(new Rectangle(165, 314, 200, 30), place(about, above));
        assertEquals(new Rectangle(103, 200, 30, 200), place(about, above, below));
        assertEquals(new Rectangle(667, 200, 30, 200), place(new Rectangle(410, 200, 250, 100), above, below));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void alwaysInTheWindow(long seed) {
        Random dice = new Random(seed);
        for (int i = 0; i < 200; i++) {
            Rectangle about = any(dice);
            List<Rectangle> others = new ArrayList<>();
            for (int n = dice.nextInt(6); n > 0; n--) {
                others.add(any(dice));
            }
            Rectangle place = place(about, others.toArray(Rectangle[]::new));
            assertEquals(place, WINDOW.intersection(place));
            assertTrue(place.width == WIDE.x && place.height == WIDE.y || place.width == TALL.x && place.height == TALL.y);
        }
    }

    private static Rectangle any(Random dice) {
        return new Rectangle(dice.nextInt(1200) - 300, dice.nextInt(1200) - 300, 1 + dice.nextInt(700), 1 + dice.nextInt(700));
    }
}
