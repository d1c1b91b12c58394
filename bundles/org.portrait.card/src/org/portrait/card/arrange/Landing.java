/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.portrait.card.layout.Card;
import org.portrait.card.layout.Grid;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;

/**
 * Where blocks land when they are let go over a card: in their columns, under everything whose middle is higher. Several blocks stay side
 * by side as they are.
 *
 * @param places the columns that each of them gets
 * @param shown  names of all other blocks on the card
 * @param above  names of those that are higher, in whatever column
 */
public record Landing(Map<String, Position> places, Set<String> shown, Set<String> above) {

    /** Copies the names. */
    public Landing {
        places = Map.copyOf(places);
        shown = Set.copyOf(shown);
        above = Set.copyOf(above);
    }

    /**
     * Where blocks land.
     *
     * @param card   what is seen
     * @param now    the columns that the blocks have
     * @param column the column that the first of them shall begin in, from 1; they stay on the page
     * @param page   index of the page
     * @param y      the height there, in points
     */
    public static Landing at(Card card, Map<String, Position> now, int column, int page, double y) {
        int columns = card.grid().columns();
        int by = Math.clamp(column, 1, Math.max(1, columns - width(now.values()) + 1)) - first(now.values());
        Map<String, Position> places = new HashMap<>();
        now.forEach((name, position) -> places.put(name, Position.in(Math.max(1, position.column() + by), position.span()).within(columns)));
        Set<String> shown = card.blocks().stream().map(Card.Block::name).filter(name -> !now.containsKey(name)).collect(Collectors.toSet());
        // what begins on an earlier page or higher up is above, even if it goes on below
        Set<String> above = card.blocks().stream().filter(block -> shown.contains(block.name()))
                .filter(block -> block.page() < page || block.page() == page && block.area().y() + block.area().height() / 2 < y)
                .map(Card.Block::name).collect(Collectors.toSet());
        return new Landing(places, shown, above);
    }

    /** The column, from 1, that begins nearest to a place of a page, for something so many columns wide. @param x in points */
    public static int column(Grid grid, double x, int span) {
        double step = grid.columnWidth() + grid.gutter();
        return Math.clamp(1 + Math.round((x - grid.left()) / step), 1, Math.max(1, grid.columns() - span + 1));
    }

    /** The first column that some positions take. */
    public static int first(Collection<Position> positions) {
        return positions.stream().mapToInt(Position::column).min().orElse(1);
    }

    /** How many columns there are from the first to the last that some positions take. */
    public static int width(Collection<Position> positions) {
        return positions.stream().mapToInt(position -> position.column() + position.span()).max().orElse(2) - first(positions);
    }

    /** The first column that they take. */
    public int column() {
        return first(places.values());
    }

    /** How many columns there are from the first to the last that they take. */
    public int span() {
        return width(places.values());
    }

    /** The template with the blocks landed; in each column one under the other in reading order. */
    public CardTemplate apply(CardTemplate before) {
        CardTemplate template = Arranging.withOwn(before, places.keySet());
        List<Block> landed = template.blocks().stream().filter(block -> places.containsKey(block.id()))
                .map(block -> block.at(places.get(block.id()).within(template.columns()))).toList();
        List<Block> rest = new ArrayList<>(template.blocks().stream().filter(block -> !places.containsKey(block.id())).toList());
        int next = IntStream.range(0, rest.size()).filter(i -> meets(rest.get(i)) && !above.contains(rest.get(i).id())).findFirst().orElse(-1);
        int last = IntStream.range(0, rest.size()).filter(i -> meets(rest.get(i)) && above.contains(rest.get(i).id())).max().orElse(-1);
        if (next >= 0 && last > next) {
            // what is above in one of the columns stands behind what is below in another: first all that is above
            List<Block> ordered = new ArrayList<>(rest.stream().filter(block -> above.contains(block.id())).toList());
            int middle = ordered.size();
            rest.stream().filter(block -> !above.contains(block.id())).forEach(ordered::add);
            ordered.addAll(middle, landed);
            return template.with(ordered);
        }
        rest.addAll(next >= 0 ? next : last >= 0 ? last + 1 : Arranging.endOf(column(), rest), landed);
        return template.with(rest);
    }

    private boolean meets(Block block) {
        Position position = block.position();
        return shown.contains(block.id()) && !block.hidden()
                && (!position.isFixed() || places.values().stream().anyMatch(place -> place.meets(position)));
    }
}
