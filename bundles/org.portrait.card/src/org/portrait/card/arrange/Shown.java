/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardPages;
import org.portrait.card.layout.Grid;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.model.BlockPlace;

/** A block where a card shows it, with the column that it stands in. */
record Shown(Block block, int page, boolean under, double y) {

    /** The blocks of a template that a card shows, column by column. */
    static List<Shown> on(Card card, CardTemplate template) {
        Map<String, List<Card.Block>> parts = new LinkedHashMap<>();
        card.blocks().forEach(part -> parts.computeIfAbsent(part.name(), name -> new ArrayList<>()).add(part));
        List<Shown> result = new ArrayList<>();
        parts.forEach((name, areas) -> template.blocks().stream().filter(block -> block.id().equals(name)).findFirst()
                .or(() -> Optional.of(Block.OWN).filter(own -> own.id().equals(name)))
                .ifPresent(block -> result.add(of(block, areas, card, template.isArranged() ? block.position().span() : 1))));
        // column by column, however many pages each goes over
        result.sort(Comparator.comparing(Shown::under).thenComparingInt(shown -> shown.block().position().column())
                .thenComparingInt(Shown::page).thenComparingDouble(Shown::y));
        return result;
    }

    private static Shown of(Block block, List<Card.Block> areas, Card card, int span) {
        Grid grid = card.grid();
        int columns = grid.columns();
        Card.Block first = areas.getFirst();
        Position now = block.position();
        Position position = now.isFixed() ? now : switch (now.place()) {
            case LEAD -> CardPages.isLead(areas.stream().mapToDouble(part -> part.area().height()).sum(), card.scene().pages().get(first.page()).area().height())
                    ? Position.in(Math.min(2, columns), columns).within(columns) : Position.in(column(first, grid), 1);
            case FOOT -> Position.in(1, columns);
            case COLUMN -> Position.in(column(first, grid), span).within(columns);
        };
        return new Shown(block.at(position), first.page(), now.place() == BlockPlace.FOOT, first.area().y());
    }

    private static int column(Card.Block block, Grid grid) {
        return Landing.column(grid, block.area().x(), 1);
    }
}
