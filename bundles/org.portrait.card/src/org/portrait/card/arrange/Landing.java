/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.portrait.card.layout.Card;
import org.portrait.card.layout.Grid;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;

/**
 * Where blocks land when they are let go over a card: in a column, under everything whose middle is higher.
 *
 * @param column the column that they begin in, from 1
 * @param span   how many columns the widest of them takes
 * @param shown  names of all other blocks on the card
 * @param above  names of those that are higher, in whatever column
 */
public record Landing(int column, int span, Set<String> shown, Set<String> above) {

    /** Copies the names. */
    public Landing {
        shown = Set.copyOf(shown);
        above = Set.copyOf(above);
    }

    /**
     * Where blocks land.
     *
     * @param card   what is seen
     * @param names  the blocks that land
     * @param column the column that they shall begin in, from 1; they stay on the page
     * @param span   how many columns the widest of them takes
     * @param page   index of the page
     * @param y      the height there, in points
     */
    public static Landing at(Card card, Collection<String> names, int column, int span, int page, double y) {
        int wide = Math.clamp(span, 1, card.grid().columns());
        Set<String> shown = card.blocks().stream().map(Card.Block::name).filter(name -> !names.contains(name)).collect(Collectors.toSet());
        // what begins on an earlier page or higher up is above, even if it goes on below
        Set<String> above = card.blocks().stream().filter(block -> shown.contains(block.name()))
                .filter(block -> block.page() < page || block.page() == page && block.area().y() + block.area().height() / 2 < y)
                .map(Card.Block::name).collect(Collectors.toSet());
        return new Landing(Math.clamp(column, 1, card.grid().columns() - wide + 1), wide, shown, above);
    }

    /** The column, from 1, that begins nearest to a place of a page, for something so many columns wide. @param x in points */
    public static int column(Grid grid, double x, int span) {
        double step = grid.columnWidth() + grid.gutter();
        return Math.clamp(1 + Math.round((x - grid.left()) / step), 1, Math.max(1, grid.columns() - span + 1));
    }

    /** The template with blocks landed, one under the other in reading order; each as wide as it was, as far as there is room. */
    public CardTemplate apply(CardTemplate before, Collection<String> names) {
        CardTemplate template = Arranging.withOwn(before, names);
        List<Block> landed = template.blocks().stream().filter(block -> names.contains(block.id()))
                .map(block -> block.at(Position.in(column, block.position().span()).within(template.columns()))).toList();
        List<Block> rest = new ArrayList<>(template.blocks().stream().filter(block -> !names.contains(block.id())).toList());
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
        rest.addAll(next >= 0 ? next : last >= 0 ? last + 1 : Arranging.endOf(column, rest), landed);
        return template.with(rest);
    }

    private boolean meets(Block block) {
        Position position = block.position();
        return shown.contains(block.id()) && !block.hidden()
                && (!position.isFixed() || position.column() < column + span && column < position.column() + position.span());
    }
}
