/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.portrait.model.trait.Trait;

/**
 * What some personas say about one thing: a trait, one scale of several, one of the traits that users named themselves.
 *
 * @param trait the trait, or the one that the thing is part of
 * @param label what it is called
 * @param cells one for each persona
 */
record Row(Trait trait, String label, List<Cell> cells) {

    Row {
        cells = List.copyOf(cells);
    }

    boolean isEmpty() {
        return cells.stream().allMatch(Cell::isEmpty);
    }

    Agreement agreement() {
        Cell first = cells.getFirst();
        if (cells.stream().allMatch(cell -> !cell.isEmpty() && cell.agrees(first))) {
            return Agreement.SAME;
        }
        if (count().values().stream().anyMatch(count -> count > 1)) {
            return Agreement.PARTLY;
        }
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1 ? Agreement.DIFFERENT : Agreement.ALONE;
    }

    /** Whether a persona stands alone with what it says while others agree. */
    boolean isOdd(Cell cell) {
        return agreement() == Agreement.PARTLY && !cell.isEmpty() && cell.keys().stream().noneMatch(this::isShared);
    }

    /** Whether more than one persona says something. */
    boolean isShared(String key) {
        return count().getOrDefault(key, 0) > 1;
    }

    private Map<String, Integer> count() {
        Map<String, Integer> count = new HashMap<>();
        for (Cell cell : cells) {
            cell.keys().stream().distinct().forEach(key -> count.merge(key, 1, Integer::sum));
        }
        return count;
    }
}
