/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;

/** Walking from block to block. */
public final class Neighbours {

    /** What lies aside counts more than what lies far. */
    private static final double ASIDE = 2.5;
    /** Pages lie under one another, in points. */
    private static final double PAGE = 2000;

    private Neighbours() {
    }

    /** The nearest block above, below, to the left or right of a block. @param name of the block; the first one when it is not there */
    public static Optional<String> towards(Card card, String name, int dx, int dy) {
        Set<String> seen = new HashSet<>();
        // a block that goes on elsewhere is where it begins
        List<Card.Block> blocks = card.blocks().stream().filter(block -> seen.add(block.name())).toList();
        Optional<Card.Block> start = blocks.stream().filter(block -> block.name().equals(name)).findFirst();
        if (start.isEmpty()) {
            return blocks.stream().map(Card.Block::name).findFirst();
        }
        Card.Block here = start.get();
        return blocks.stream().filter(block -> !block.name().equals(name) && along(here, block, dx, dy) > 1)
                .min(Comparator.comparingDouble(block -> along(here, block, dx, dy) + ASIDE * aside(here, block, dx, dy)))
                .map(Card.Block::name);
    }

    /** The block so many steps on in reading order. */
    public static Optional<String> step(Card card, String name, int steps) {
        List<String> names = card.blocks().stream().map(Card.Block::name).distinct().toList();
        int index = names.indexOf(name) + steps;
        return index < 0 || index >= names.size() ? Optional.empty() : Optional.of(names.get(index));
    }

    /** From edge to edge in the direction of the walk; negative on the wrong side. */
    private static double along(Card.Block from, Card.Block to, int dx, int dy) {
        Rect a = from.area();
        Rect b = to.area().moved(0, (to.page() - from.page()) * PAGE);
        double way = dx > 0 ? b.x() - a.x() : dx < 0 ? a.right() - b.right() : dy > 0 ? b.y() - a.y() : a.y() - b.y();
        boolean apart = dx > 0 ? b.x() >= a.right() - 1 : dx < 0 ? b.right() <= a.x() + 1 : dy > 0 ? b.y() >= a.bottom() - 1 : b.bottom() <= a.y() + 1;
        return apart ? Math.max(2, way) : 0;
    }

    /** How far two blocks miss each other across the direction of the walk. */
    private static double aside(Card.Block from, Card.Block to, int dx, int dy) {
        Rect a = from.area();
        Rect b = to.area().moved(0, (to.page() - from.page()) * PAGE);
        double overlap = dx == 0 ? Math.min(a.right(), b.right()) - Math.max(a.x(), b.x()) : Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, -overlap) + (overlap > 0 ? 0 : 40);
    }
}
