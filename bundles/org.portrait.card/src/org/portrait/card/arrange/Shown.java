/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.Grid;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.model.BlockPlace;

/** A block where a card shows it, with the column that it stands in. */
record Shown(Block block, int page, boolean under, double y) {

    /** The blocks of a template that a card shows, column by column. */
    static List<Shown> on(Card card, CardTemplate template) {
        List<Shown> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Card.Block part : card.blocks()) {
            if (seen.add(part.name())) {
                template.blocks().stream().filter(block -> block.id().equals(part.name())).findFirst()
                        .or(() -> Optional.of(Block.OWN).filter(own -> own.id().equals(part.name())))
                        .ifPresent(block -> result.add(of(block, part.page(), part.area(), card.grid())));
            }
        }
        result.sort(Comparator.comparingInt(Shown::page).thenComparing(Shown::under)
                .thenComparingInt(shown -> shown.block().position().column()).thenComparingDouble(Shown::y));
        return result;
    }

    private static Shown of(Block block, int page, Rect area, Grid grid) {
        int columns = grid.columns();
        Position position = block.position().isFixed() ? block.position() : switch (block.position().place()) {
            case LEAD -> Position.in(Math.min(2, columns), columns).within(columns);
            case FOOT -> Position.in(1, columns);
            case COLUMN -> Position.in(column(area, grid), 1);
        };
        return new Shown(block.at(position), page, block.position().place() == BlockPlace.FOOT, area.y());
    }

    private static int column(Rect area, Grid grid) {
        double middle = area.x() + area.width() / 2 - grid.left();
        return 1 + Math.clamp((int) (middle / (grid.columnWidth() + grid.gutter())), 0, grid.columns() - 1);
    }
}
