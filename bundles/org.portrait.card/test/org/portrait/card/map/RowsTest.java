/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Rect;

class RowsTest {

    private static final Rect ROOM = new Rect(10, 20, 600, 400);

    private record Need(double weight, double width, double height) implements Rows.Need {

        @Override
        public double height(double atWidth) {
            return height;
        }
    }

    private static double area(Rect place) {
        return place.width() * place.height();
    }

    @Test
    void areasGetTheirPart() {
        List<Rect> places = Rows.divide(List.of(new Need(50, 10, 10), new Need(30, 10, 10), new Need(20, 10, 10)), ROOM, 0).orElseThrow().places();
        assertEquals(0.5, area(places.get(0)) / area(ROOM), 1e-9);
        assertEquals(0.3, area(places.get(1)) / area(ROOM), 1e-9);
        assertEquals(0.2, area(places.get(2)) / area(ROOM), 1e-9);
    }

    @Test
    void contentHasPrecedence() {
        List<Rect> places = Rows.divide(List.of(new Need(99, 10, 10), new Need(1, 200, 100)), ROOM, 0).orElseThrow().places();
        assertTrue(places.get(1).width() >= 200 && places.get(1).height() >= 100, places.toString());
        assertTrue(area(places.get(0)) > area(places.get(1)));
    }

    @Test
    void whatNeedsTooMuchDoesNotFit() {
        assertTrue(Rows.divide(List.of(new Need(1, 601, 10)), ROOM, 0).isEmpty());
        assertTrue(Rows.divide(List.of(new Need(1, 10, 401)), ROOM, 0).isEmpty());
        assertTrue(Rows.divide(List.of(new Need(1, 400, 250), new Need(1, 400, 250)), ROOM, 0).isEmpty());
        assertNull(Rows.shares(new double[] {1, 1}, new double[] {60, 60}, 100));
        assertArrayEquals(new double[] {60, 40}, Rows.shares(new double[] {1, 9}, new double[] {60, 10}, 100), 1e-9);
    }

    @Property(tries = 200)
    void areasLieInTheRoomSideBySide(@ForAll @Size(min = 1, max = 14) List<@DoubleRange(min = 0.1, max = 100) Double> weights,
            @ForAll @DoubleRange(min = 5, max = 250) double width, @ForAll @DoubleRange(min = 5, max = 120) double height) {
        List<Need> needs = weights.stream().map(weight -> new Need(weight, width, height)).toList();
        Optional<Rows> rows = Rows.divide(needs, ROOM, 6);
        if (rows.isEmpty()) {
            assertTrue(weights.size() * width * height > area(ROOM) / 8, "a few small areas fit");
            return;
        }
        List<Rect> places = rows.get().places();
        assertEquals(weights.size(), places.size());
        for (int i = 0; i < places.size(); i++) {
            assertTrue(ROOM.contains(places.get(i), 1e-6), places.toString());
            assertTrue(places.get(i).width() >= width - 1e-6 && places.get(i).height() >= height - 1e-6, places.toString());
            for (int j = 0; j < i; j++) {
                assertFalse(places.get(i).grown(-1e-6).intersects(places.get(j)), places.toString());
            }
        }
    }
}
