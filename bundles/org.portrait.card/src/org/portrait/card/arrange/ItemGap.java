/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Scene.Place;

/**
 * A place between the items of a list, where another one can come.
 *
 * @param index how many of the items shown are before it
 * @param page  index of the page
 * @param mark  where a line shows it, in points: upright between items in rows, level between items below each other
 */
public record ItemGap(int index, int page, Rect mark) {

    /** How far beside an item a mark stands that nothing else is beyond, in points. */
    private static final double ASIDE = 2;

    /** The gap nearest to a point, in the row that is nearest to it; empty when no item is on the page. @param items in the order of the list */
    public static Optional<ItemGap> nearest(List<Place> items, int page, double x, double y) {
        boolean rows = IntStream.range(1, items.size()).anyMatch(i -> isBeside(items.get(i - 1), items.get(i)));
        return IntStream.range(0, items.size()).filter(i -> items.get(i).page() == page).boxed()
                .flatMap(i -> rows ? beside(items, i) : below(items, i))
                .min(Comparator.<ItemGap>comparingDouble(gap -> outside(y, gap.mark().y(), gap.mark().bottom()))
                        .thenComparingDouble(gap -> outside(x, gap.mark().x(), gap.mark().right())));
    }

    private static double outside(double value, double from, double to) {
        return Math.max(0, Math.max(from - value, value - to));
    }

    /** Whether items stand in the same row. */
    private static boolean isBeside(Place one, Place next) {
        return one.page() == next.page() && next.area().y() < one.area().bottom() && one.area().y() < next.area().bottom();
    }

    private static Stream<ItemGap> beside(List<Place> items, int index) {
        Rect area = items.get(index).area();
        boolean first = index == 0 || !isBeside(items.get(index - 1), items.get(index));
        boolean last = index + 1 == items.size() || !isBeside(items.get(index), items.get(index + 1));
        double left = first ? area.x() - ASIDE : (items.get(index - 1).area().right() + area.x()) / 2;
        ItemGap before = new ItemGap(index, items.get(index).page(), new Rect(left, area.y(), 0, area.height()));
        return last ? Stream.of(before, new ItemGap(index + 1, before.page(), new Rect(area.right() + ASIDE, area.y(), 0, area.height())))
                : Stream.of(before);
    }

    private static Stream<ItemGap> below(List<Place> items, int index) {
        Place item = items.get(index);
        boolean first = index == 0 || items.get(index - 1).page() != item.page();
        boolean last = index + 1 == items.size() || items.get(index + 1).page() != item.page();
        double left = items.stream().filter(each -> each.page() == item.page()).mapToDouble(each -> each.area().x()).min().orElse(0);
        double right = items.stream().filter(each -> each.page() == item.page()).mapToDouble(each -> each.area().right()).max().orElse(0);
        double top = first ? item.area().y() - ASIDE : (items.get(index - 1).area().bottom() + item.area().y()) / 2;
        ItemGap before = new ItemGap(index, item.page(), new Rect(left, top, right - left, 0));
        return last ? Stream.of(before, new ItemGap(index + 1, item.page(), new Rect(left, item.area().bottom() + ASIDE, right - left, 0)))
                : Stream.of(before);
    }
}
