/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.arrange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.RandomTemplates;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.page.PageFormat;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.card.theme.Themes;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.derived.Identifiers;

/** What holds however somebody rearranges a card. */
class ArrangingPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @Property(tries = 400)
    void whatAFileKeepsOfARearrangementGivesItBack(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 30) int steps) {
        CardTemplate base = RandomTemplates.rearranged(seed, 0);
        CardTemplate wanted = RandomTemplates.rearranged(seed, steps);
        Optional<CardDesign> design = Designs.difference(base, wanted, null);
        CardTemplate again = design.map(d -> Designs.over(base, d)).orElse(base);
        assertEquals(shown(wanted), shown(again));
        assertEquals(wanted.columns(), again.columns());
        assertEquals(wanted.isArranged(), again.isArranged());
    }

    /** Everything but new blocks that were left out again: nothing is kept of those. */
    private static List<Block> shown(CardTemplate template) {
        return template.blocks().stream().filter(block -> !block.hidden()).toList();
    }

    @Property(tries = 200)
    void aTemplateOfTheProjectsOwnSaysEverything(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 30) int steps) {
        CardTemplate template = RandomTemplates.rearranged(seed, steps);
        CardDesign design = Designs.design(template, "Ours");
        design.setId("id");
        CardTemplate again = Designs.template(design);
        assertEquals(template.blocks(), again.blocks());
        assertEquals(template.head(), again.head());
        assertEquals(template.columns(), again.columns());
        assertEquals("Ours", again.name(Locale.ENGLISH));
        assertTrue(Designs.difference(template, template, null).isEmpty());
    }

    @Property(tries = 200)
    void blocksKeepTheirIdsWhereAnArrangementChangesAgain(@ForAll @IntRange(max = 1_000_000) int seed) {
        CardTemplate base = RandomTemplates.rearranged(seed, 0);
        CardTemplate first = RandomTemplates.rearranged(seed, 8);
        Optional<CardDesign> before = Designs.difference(base, first, null);
        before.ifPresent(Identifiers::complete);
        CardTemplate second = RandomTemplates.rearranged(first, new Random(seed), 8);
        Optional<CardDesign> after = Designs.difference(base, second, before.orElse(null));
        if (before.isPresent() && after.isPresent()) {
            assertEquals(before.get().getId(), after.get().getId());
            Map<String, String> ids = before.get().getBlocks().stream().collect(Collectors.toMap(b -> b.getKey(), b -> b.getId()));
            after.get().getBlocks().stream().filter(block -> ids.containsKey(block.getKey()))
                    .forEach(block -> assertEquals(ids.get(block.getKey()), block.getId()));
            CardDesign same = Designs.difference(base, second, Identifiers.complete(after.get())).orElseThrow();
            assertTrue(EcoreUtil.equals(after.get(), same), "nothing changes in a file where nothing changes on the card");
        }
    }

    @Property(tries = 200)
    void namesStayUniqueAndNothingIsLost(@ForAll @IntRange(max = 1_000_000) int seed, @ForAll @IntRange(max = 40) int steps) {
        CardTemplate base = RandomTemplates.rearranged(seed, 0);
        List<String> names = RandomTemplates.rearranged(seed, steps).blocks().stream().map(Block::id).toList();
        assertEquals(names.size(), new HashSet<>(names).size());
        assertTrue(names.containsAll(base.blocks().stream().map(Block::id).toList()));
    }

    @Property(tries = 60)
    void freezingLeavesEveryBlockInItsColumn(@ForAll @IntRange(max = 1_000_000) int seed) {
        Persona persona = RandomPersonas.persona(seed, Flavour.USUAL);
        for (CardTemplate template : CardTemplates.all()) {
            Card before = card(persona, template);
            CardTemplate frozen = Arranging.frozen(template, before);
            Card after = card(persona, frozen);
            assertEquals(before.grid().columns(), after.grid().columns());
            Map<String, Integer> columns = columns(before, template);
            // a quote that fits into the head at one size may need a block at another
            columns(after, frozen).forEach((name, column) -> assertEquals(columns.getOrDefault(name, column), column, template.id() + " " + name));
            assertEquals(frozen, Arranging.frozen(frozen, after));
        }
    }

    private static Card card(Persona persona, CardTemplate template) {
        return CardLayout.card(persona, new CardSettings(template, Themes.NORDIC, PageFormat.A4, Locale.ENGLISH, TODAY));
    }

    private static Map<String, Integer> columns(Card card, CardTemplate template) {
        return Shown.on(card, template).stream().map(Shown::block).collect(Collectors.toMap(Block::id, block -> block.position().column()));
    }

    @Property(tries = 100)
    void movingABlockToAPlacePutsItThere(@ForAll @IntRange(max = 1_000_000) int seed) {
        CardTemplate template = RandomTemplates.rearranged(seed, 12);
        Random dice = new Random(seed);
        List<Block> blocks = template.blocks();
        String name = blocks.get(dice.nextInt(blocks.size())).id();
        String before = blocks.get(dice.nextInt(blocks.size())).id();
        int column = 1 + dice.nextInt(template.columns());
        List<Block> moved = Arranging.move(template, List.of(name), column, before).blocks();
        Map<String, Block> byName = moved.stream().collect(Collectors.toMap(Block::id, Function.identity()));
        assertEquals(column, byName.get(name).position().column());
        if (!name.equals(before)) {
            assertEquals(moved.indexOf(byName.get(before)) - 1, moved.indexOf(byName.get(name)));
        }
        blocks.stream().filter(block -> !block.id().equals(name)).forEach(block -> assertEquals(block, byName.get(block.id())));
    }

    @Property(tries = 50)
    void designsFromFilesNeverFail(@ForAll @IntRange(max = 1_000_000) int seed) {
        CardDesign design = Designs.design(RandomTemplates.rearranged(seed, 10), "Odd");
        design.getFacts().add("no.such");
        design.setColumns(-3);
        design.getOrder().add(0, "nowhere");
        design.getBlocks().get(0).setSpan(-1);
        design.getBlocks().get(0).setKey(null);
        design.getBlocks().get(1).getParts().forEach(part -> part.getTraits().add("no.such"));
        CardTemplate template = Designs.template(EcoreUtil.copy(design));
        assertEquals(1, template.columns());
        assertFalse(template.named().anyMatch("no.such"::equals));
    }
}
