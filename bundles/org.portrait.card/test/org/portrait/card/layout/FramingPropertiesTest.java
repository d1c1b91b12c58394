/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.portrait.model.value.Crop;

class FramingPropertiesTest {

    @Property
    void whateverIsDoneThePartStaysWithinThePicture(@ForAll @IntRange(min = 1, max = 5000) int width, @ForAll @IntRange(min = 1, max = 5000) int height,
            @ForAll @IntRange(max = 1000) int left, @ForAll @IntRange(max = 1000) int top, @ForAll @IntRange(min = 200, max = 1000) int size,
            @ForAll @DoubleRange(min = -3, max = 3) double dx, @ForAll @DoubleRange(min = -3, max = 3) double dy,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        Framing part = Framing.of(new ImageSize(width, height), new Crop(left, top, size)).dragged(dx, dy).zoomed(factor);
        assertTrue(part.x() >= 0 && part.y() >= 0 && part.x() + part.side() <= width + 1e-6 && part.y() + part.side() <= height + 1e-6);
        assertTrue(part.nearness() > -1e-9 && part.nearness() < 1 + 1e-9);
    }

    @Property
    void whatStandsInAFileIsThatPart(@ForAll @IntRange(min = 1, max = 5000) int width, @ForAll @IntRange(min = 1, max = 5000) int height,
            @ForAll @IntRange(max = 1000) int left, @ForAll @IntRange(max = 1000) int top, @ForAll @IntRange(min = 200, max = 1000) int size) {
        Crop crop = Framing.of(new ImageSize(width, height), new Crop(left, top, size)).crop();
        assertEquals(crop, Framing.of(new ImageSize(width, height), crop).crop());
        assertEquals(crop, Crop.valueOf(crop.toString()));
        assertEquals(size, crop.size());
    }

    @Property
    void aDragOfOneLengthMovesByThePartItself(@ForAll @IntRange(min = 200, max = 300) int size) {
        Framing part = Framing.of(new ImageSize(1000, 1000), new Crop(400, 400, size));
        assertEquals(part.x() - part.side(), part.dragged(1, 0).x(), 1e-9);
        assertEquals(part.y() + part.side(), part.dragged(0, -1).y(), 1e-9);
    }

    @Property
    void zoomingKeepsTheMiddleAndComesBack(@ForAll @DoubleRange(min = 1, max = 2) double factor) {
        Framing part = Framing.of(new ImageSize(1000, 800), new Crop(300, 300, 400));
        Framing nearer = part.zoomed(factor);
        assertEquals(part.x() + part.side() / 2, nearer.x() + nearer.side() / 2, 1e-9);
        assertEquals(part.side(), nearer.zoomed(1 / factor).side(), 1e-9);
    }
}
