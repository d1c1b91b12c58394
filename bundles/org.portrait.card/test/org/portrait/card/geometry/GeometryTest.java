/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class GeometryTest {

    @Property(tries = 200)
    void roundedRectanglesStayInside(@ForAll @DoubleRange(min = 0, max = 50) double width,
            @ForAll @DoubleRange(min = 0, max = 50) double height, @ForAll @DoubleRange(min = 0, max = 80) double radius) {
        Rect r = new Rect(3, 4, width, height);
        Rect bounds = Paths.rounded(r, radius, 0, radius / 2, radius).bounds();
        assertTrue(r.grown(1e-9).contains(bounds, 1e-9), bounds::toString);
        assertEquals(r.width(), bounds.width(), 1e-9);
    }

    @Property(tries = 200)
    void unionsHoldBothAndIntersectionsAreHeld(@ForAll @DoubleRange(min = -9, max = 9) double x,
            @ForAll @DoubleRange(min = -9, max = 9) double y) {
        Rect a = new Rect(0, 0, 5, 5);
        Rect b = new Rect(x, y, 4, 3);
        assertTrue(a.union(b).contains(a, 1e-9) && a.union(b).contains(b, 1e-9));
        assertEquals(a.intersects(b), a.intersection(b).width() > 0 && a.intersection(b).height() > 0);
        assertTrue(a.contains(a.intersection(b), 1e-9));
    }

    @Test
    void arcsAreRound() {
        Path full = Paths.ring(10, 10, 0, 5, 0, 360);
        full.trace(new Path.Sink() {
            @Override
            public void moveTo(double x, double y) {
                assertEquals(5, Math.hypot(x - 10, y - 10), 1e-9);
            }

            @Override
            public void lineTo(double x, double y) {
                assertEquals(0, Math.hypot(x - 10, y - 10), 1e-9);
            }

            @Override
            public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
                assertEquals(5, Math.hypot(x - 10, y - 10), 1e-9);
                assertTrue(Math.hypot(x1 - 10, y1 - 10) < 5.9);
            }

            @Override
            public void close() {
                assertTrue(full.bounds().contains(10, 10));
            }
        });
    }

    @Test
    void pathsAreEqualByTheirSegments() {
        assertEquals(Paths.circle(1, 2, 3), Paths.circle(1, 2, 3));
        assertNotEquals(Paths.circle(1, 2, 3), Paths.circle(1, 2, 4));
        assertNotEquals(Path.builder().moveTo(0, 0).build(), Path.builder().moveTo(0, 0).evenOdd().build());
        assertEquals(Paths.circle(1, 2, 3), Paths.circle(0, 0, 3).moved(1, 2));
    }

    @Test
    void coloursAreReadAndWritten() {
        Color color = Color.of("#1a2b3c80");
        assertEquals(List.of(0x1A, 0x2B, 0x3C, 0x80), List.of(color.red(), color.green(), color.blue(), color.alpha()));
        assertEquals("#1a2b3c", color.css());
        assertThrows(IllegalArgumentException.class, () -> Color.of("red"));
        assertEquals(21, Color.BLACK.contrast(Color.WHITE), 1e-9);
        assertEquals(Color.of("#808080"), Color.BLACK.mixed(Color.WHITE, 0.502));
        assertFalse(Color.BLACK.withOpacity(0.1).isInvisible());
        assertTrue(Color.BLACK.withOpacity(0).isInvisible());
    }

    @Test
    void refusesWhatIsNoValue() {
        assertThrows(IllegalArgumentException.class, () -> new Rect(0, 0, -1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Rect(Double.NaN, 0, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> LinearGradient.of(0, 0, Color.BLACK, 0, 0, Color.WHITE));
        assertThrows(IllegalArgumentException.class, () -> LinearGradient.of(0, 0, Color.TRANSPARENT, 0, 1, Color.WHITE));
        assertThrows(IllegalStateException.class, () -> Path.builder().lineTo(0, 0));
    }
}
