/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Scene.Place;

class ItemGapProperties {

    private static final double WIDTH = 200;
    private static final double HEIGHT = 12;
    private static final double GAP = 4;

    private static List<Place> bullets(List<Integer> lines) {
        List<Place> places = new ArrayList<>();
        double y = 10;
        for (int each : lines) {
            places.add(new Place(0, new Rect(10, y, WIDTH, each * HEIGHT)));
            y += each * HEIGHT + GAP;
        }
        return places;
    }

    private static List<Place> chips(List<Integer> widths) {
        List<Place> places = new ArrayList<>();
        double x = 0;
        double y = 10;
        for (int width : widths) {
            if (x > 0 && x + width > WIDTH) {
                x = 0;
                y += HEIGHT + GAP;
            }
            places.add(new Place(0, new Rect(10 + x, y, width, HEIGHT)));
            x += width + GAP;
        }
        return places;
    }

    @Property
    void aPointInTheUpperHalfOfABulletMeansBeforeIt(@ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 4) Integer> lines,
            @ForAll @DoubleRange(min = 0, max = 0.99) double at, @ForAll @DoubleRange(min = -50, max = 300) double x) {
        List<Place> places = bullets(lines);
        int index = (int) (at * places.size());
        Rect area = places.get(index).area();
        assertEquals(index, ItemGap.nearest(places, 0, x, area.y() + area.height() * 0.4).orElseThrow().index());
        assertEquals(index + 1, ItemGap.nearest(places, 0, x, area.y() + area.height() * 0.6).orElseThrow().index());
    }

    @Property
    void aPointInTheLeftHalfOfAChipMeansBeforeIt(@ForAll @Size(min = 2, max = 15) List<@IntRange(min = 20, max = 95) Integer> widths,
            @ForAll @DoubleRange(min = 0, max = 0.99) double at) {
        List<Place> places = chips(widths);
        int index = (int) (at * places.size());
        Rect area = places.get(index).area();
        ItemGap before = ItemGap.nearest(places, 0, area.x() + area.width() * 0.4, area.y() + HEIGHT / 2).orElseThrow();
        assertEquals(index, before.index());
        assertEquals(0, before.mark().width());
        ItemGap after = ItemGap.nearest(places, 0, area.x() + area.width() * 0.6, area.y() + HEIGHT / 2).orElseThrow();
        assertEquals(index + 1, after.index());
        assertTrue(after.mark().x() >= area.right() && after.mark().y() == area.y(), "the mark is in the row of the pointer");
    }

    @Property
    void aPageWithoutItemsHasNoGap(@ForAll @Size(min = 1, max = 5) List<@IntRange(min = 1, max = 4) Integer> lines) {
        assertEquals(Optional.empty(), ItemGap.nearest(bullets(lines), 1, 10, 10));
        List<Place> split = new ArrayList<>(bullets(lines));
        split.add(new Place(1, new Rect(10, 10, WIDTH, HEIGHT)));
        assertEquals(lines.size(), ItemGap.nearest(split, 1, 10, 11).orElseThrow().index());
        assertEquals(lines.size() + 1, ItemGap.nearest(split, 1, 10, 40).orElseThrow().index());
        assertEquals(lines.size(), ItemGap.nearest(split, 0, 10, 1000).orElseThrow().index());
    }
}
