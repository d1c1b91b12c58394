/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.RandomTemplates;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Grid;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Themes;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/** What holds wherever blocks are let go over a card. */
class LandingProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static Card card(Persona persona, CardTemplate template) {
        return CardLayout.card(persona, new CardSettings(template, Themes.NORDIC, PageFormat.A4, Locale.ENGLISH, TODAY));
    }

    private static double middle(Card.Block block) {
        return block.page() * 10_000 + block.area().y() + block.area().height() / 2;
    }

    private static Map<String, Card.Block> firsts(Card card) {
        return card.blocks().stream().collect(Collectors.toMap(Card.Block::name, block -> block, (first, more) -> first));
    }

    @Property(tries = 120)
    void aBlockLandsInItsColumnsUnderWhatIsHigher(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random dice = new Random(seed);
        Persona persona = RandomPersonas.persona(seed, Flavour.USUAL);
        CardTemplate template = RandomTemplates.rearranged(seed, dice.nextInt(10));
        Card card = card(persona, template);
        if (card.blocks().isEmpty()) {
            return;
        }
        template = Arranging.frozen(template, card);
        card = card(persona, template);
        List<Card.Block> blocks = card.blocks();
        Card.Block moved = blocks.get(dice.nextInt(blocks.size()));
        int span = Edges.of(card.grid(), moved.area().x(), moved.area().width()).span();
        int page = dice.nextInt(card.scene().pages().size());
        Landing landing = Landing.at(card, Map.of(moved.name(), Position.in(1, span)), 1 + dice.nextInt(6), page, dice.nextInt(842));
        CardTemplate after = landing.apply(template);
        Block landed = after.blocks().stream().filter(block -> block.id().equals(moved.name())).findFirst().orElseThrow();
        assertEquals(landing.column(), landed.position().column());
        List<Block> all = Arranging.withOwn(template, Set.of(moved.name())).blocks();
        assertEquals(new HashSet<>(all.stream().map(Block::id).toList()), new HashSet<>(after.blocks().stream().map(Block::id).toList()));
        assertEquals(all.size(), after.blocks().size());
        List<String> order = after.blocks().stream().map(Block::id).toList();
        for (Block other : after.blocks()) {
            if (meets(landed.position(), other.position()) && landing.shown().contains(other.id())) {
                assertEquals(landing.above().contains(other.id()), order.indexOf(other.id()) < order.indexOf(landed.id()), other.id());
            }
        }
    }

    private static boolean meets(Position one, Position other) {
        return one.column() < other.column() + other.span() && other.column() < one.column() + one.span();
    }

    @Property(tries = 60)
    void theOthersKeepTheirOrderInEachColumn(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random dice = new Random(seed);
        Persona persona = RandomPersonas.persona(seed, Flavour.USUAL);
        CardTemplate template = RandomTemplates.rearranged(seed, 0);
        template = Arranging.frozen(template, card(persona, template));
        Card card = card(persona, template);
        String moved = card.blocks().get(dice.nextInt(card.blocks().size())).name();
        Landing landing = Landing.at(card, Map.of(moved, Position.in(1, 1 + dice.nextInt(3))), 1 + dice.nextInt(3), 0, dice.nextInt(842));
        CardTemplate after = landing.apply(template);
        for (int column = 1; column <= template.columns(); column++) {
            assertEquals(inColumn(template, column, moved, card), inColumn(after, column, moved, card));
        }
    }

    private static List<String> inColumn(CardTemplate template, int column, String but, Card card) {
        Set<String> shown = firsts(card).keySet();
        return template.blocks().stream().filter(block -> !block.id().equals(but) && shown.contains(block.id())
                && meets(Position.in(column, 1), block.position())).map(Block::id).toList();
    }

    @Property(tries = 200)
    void anEdgeSnapsToTheNearestColumn(@ForAll @IntRange(min = 1, max = 6) int columns, @ForAll @IntRange(min = -50, max = 700) int x,
            @ForAll @IntRange(min = 1, max = 6) int first) {
        Grid grid = new Grid(40, 500, columns, 12);
        int column = Math.min(first, columns);
        Position now = Position.in(column, 1 + (columns - column) / 2);
        Position right = Edges.right(grid, now, x);
        assertEquals(now.column(), right.column());
        assertTrue(right.column() + right.span() - 1 <= columns);
        Position left = Edges.left(grid, now, x);
        assertEquals(now.column() + now.span(), left.column() + left.span());
        assertEquals(now, Edges.of(grid, grid.x(now.column() - 1), grid.width(now.span())));
        assertEquals(now, Edges.right(grid, now, grid.x(now.column() - 1) + grid.width(now.span())));
        assertEquals(now, Edges.left(grid, now, grid.x(now.column() - 1)));
    }

    @Property(tries = 100)
    void aTraitGetsABlockOfItsOwnAndIsShownNowhereElse(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random dice = new Random(seed);
        CardTemplate template = RandomTemplates.rearranged(seed, 6);
        Trait trait = Trait.all().get(dice.nextInt(Trait.all().size()));
        TraitBlocks.Added added = TraitBlocks.add(template, trait);
        List<Block> showing = added.template().blocks().stream().filter(block -> !block.hidden() && block.traits().contains(trait.key())).toList();
        assertEquals(List.of(added.name()), showing.stream().map(Block::id).toList());
        assertEquals(List.of(trait.key()), showing.getFirst().traits());
    }

    @Property(tries = 100)
    void aCardWithOtherColumnsHoldsItsBlocks(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(min = 1, max = 6) int columns) {
        CardTemplate template = Arranging.columns(RandomTemplates.rearranged(seed, 15), columns);
        assertEquals(columns, template.columns());
        template.blocks().stream().map(Block::position).filter(Position::isFixed)
                .forEach(position -> assertTrue(position.column() + position.span() - 1 <= columns, position.toString()));
    }

    @Property(tries = 60)
    void arrowsGoWhereTheyPointAndStepsMeetEveryBlock(@ForAll @IntRange(max = 1_000_000) int seed) {
        Persona persona = RandomPersonas.persona(seed, Flavour.USUAL);
        Card card = card(persona, RandomTemplates.rearranged(seed, 4));
        Map<String, Card.Block> firsts = firsts(card);
        Set<String> met = new HashSet<>();
        for (Card.Block block : card.blocks()) {
            Neighbours.towards(card, block.name(), 0, 1).ifPresent(next -> assertTrue(middle(firsts.get(next)) > middle(firsts.get(block.name()))));
            Neighbours.towards(card, block.name(), -1, 0)
                    .ifPresent(next -> assertTrue(firsts.get(next).area().x() < firsts.get(block.name()).area().x()));
            met.add(block.name());
            Neighbours.step(card, block.name(), 1).ifPresent(met::add);
        }
        Optional<String> walk = card.blocks().stream().map(Card.Block::name).findFirst();
        Set<String> walked = new HashSet<>();
        while (walk.isPresent()) {
            assertTrue(walked.add(walk.get()));
            walk = Neighbours.step(card, walk.get(), 1);
        }
        assertEquals(met, walked);
    }
}
