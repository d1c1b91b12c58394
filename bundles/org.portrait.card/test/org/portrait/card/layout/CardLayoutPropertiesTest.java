/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.RandomTemplates;
import org.portrait.card.Reach;
import org.portrait.card.SceneTexts;
import org.portrait.card.compose.KnownBlocks;
import org.portrait.card.geometry.Rect;
import org.portrait.card.page.PageFormat;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.text.KnownTexts;
import org.portrait.card.text.Recent;
import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Position;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.model.Emphasis;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What holds for the card of any persona on any paper. */
class CardLayoutPropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    record Sample(long seed, Flavour flavour, CardTemplate template, Theme theme, PageFormat format, Locale locale, Drafting drafting) {

        Persona persona() {
            return RandomPersonas.persona(seed, flavour);
        }

        Scene scene(Persona persona) {
            return CardLayout.scene(persona, settings());
        }

        CardSettings settings() {
            return new CardSettings(template, theme, format, locale, TODAY, drafting);
        }

        @Override
        public String toString() {
            return seed + " " + flavour + " " + template.id() + " " + theme.id() + " " + format + " " + locale + " " + drafting + " " + template;
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        List<PageFormat> formats = PageFormat.all().stream().flatMap(format -> List.of(format, format.landscape()).stream()).toList();
        return Combinators.combine(Arbitraries.longs().between(0, 1_000_000), Arbitraries.of(Flavour.values()),
                templates(), Arbitraries.of(Themes.all()), Arbitraries.of(formats), Arbitraries.of(Locale.ENGLISH, Locale.of("ru")),
                Arbitraries.of(Drafting.NONE, Drafting.NONE.offering(true), Drafting.NONE.at(0.9))).as(Sample::new);
    }

    /** Those that ship, and what users may make of them. */
    private static Arbitrary<CardTemplate> templates() {
        return Arbitraries.oneOf(Arbitraries.of(CardTemplates.all()),
                Arbitraries.longs().between(0, 1_000_000).map(seed -> RandomTemplates.rearranged(seed, 15)));
    }

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void nothingLeavesThePage(@ForAll("samples") Sample sample) {
        for (Page page : sample.scene(sample.persona()).pages()) {
            for (TextRun run : SceneTexts.runs(page, true)) {
                assertTrue(page.area().contains(SceneTexts.letters(run), 0.5), () -> "off the page: " + run.text());
            }
        }
    }

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void noTwoTextsOverlap(@ForAll("samples") Sample sample) {
        for (Page page : sample.scene(sample.persona()).pages()) {
            List<TextRun> runs = SceneTexts.runs(page, true).stream().filter(run -> !run.text().isBlank() && run.width() > 0).toList();
            for (int i = 0; i < runs.size(); i++) {
                Rect box = SceneTexts.letters(runs.get(i)).grown(-0.4);
                for (int j = i + 1; j < runs.size(); j++) {
                    if (box.intersects(SceneTexts.letters(runs.get(j)).grown(-0.4))) {
                        throw new AssertionError("“" + runs.get(i).text() + "” and “" + runs.get(j).text() + "” overlap");
                    }
                }
            }
        }
    }

    @Property(tries = 70, shrinking = ShrinkingMode.OFF)
    void everyTextOfTheTemplateIsThere(@ForAll("samples") Sample sample) {
        Persona persona = sample.persona();
        String text = SceneTexts.squeezed(sample.scene(persona));
        assertTrue(text.contains(SceneTexts.squeezed(persona.getName() == null ? "" : persona.getName().strip())), "name");
        for (Trait trait : sample.template().shown(persona)) {
            for (String typed : SceneTexts.typed(persona, trait)) {
                assertTrue(text.contains(typed), () -> trait.key() + " lost: " + typed);
            }
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.OFF)
    void theSameInputMakesTheSameScene(@ForAll("samples") Sample sample) {
        Persona persona = sample.persona();
        assertEquals(sample.scene(persona), sample.scene(persona));
    }

    /** Else copies of a persona would stay as long as anything is known of how they looked. */
    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void whatIsKnownHoldsNothingOfAPersonaThatIsNotShownAnyMore(@ForAll("samples") Sample sample) {
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        Persona shown = sample.persona();
        CardLayout.card(sample.persona(), sample.settings(), texts, blocks);
        CardLayout.card(shown, sample.settings(), texts, blocks);

        assertEquals(Set.of(), Reach.modelHolders(List.of(texts, blocks), shown));
    }

    @Property(tries = 40, shrinking = ShrinkingMode.OFF)
    void aLayoutThatKnowsPartsOfEarlierOnesIsThatOfOneThatKnowsNothing(@ForAll("samples") Sample first, @ForAll("samples") Sample second) {
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        for (Sample sample : List.of(first, second, first, first)) {
            Persona persona = sample.persona();
            assertEquals(sample.scene(persona), CardLayout.card(persona, sample.settings(), texts, blocks).scene());
        }
        Persona persona = first.persona();
        if (!first.scene(persona).warnings().isEmpty()) {
            return; // after a warning nothing is learnt any more, but what was learnt elsewhere stays known as long as it is used
        }
        KnownTexts own = new KnownTexts();
        KnownBlocks ownBlocks = new KnownBlocks();
        for (int i = 0; i <= Recent.LAYOUTS; i++) {
            CardLayout.card(persona, first.settings(), texts, blocks);
            CardLayout.card(persona, first.settings(), own, ownBlocks);
        }
        assertEquals(ownBlocks.size(), blocks.size(), "Blocks that are not used any more are forgotten");
        CardLayout.card(persona, first.settings(), texts, blocks);
        CardLayout.card(persona, first.settings(), own, ownBlocks);
        assertEquals(own.size(), texts.size(), "Texts that are not used any more are forgotten");
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aPersonaThatSaysSomethingElseLooksAsWhenNothingWereKnownOfHer(@ForAll("samples") Sample sample, @ForAll Random random) {
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        Persona persona = sample.persona();
        for (int step = 0; step < 6; step++) {
            assertEquals(CardLayout.scene(persona, sample.settings()), CardLayout.card(persona, sample.settings(), texts, blocks).scene());
            persona = sayingSomethingElse(persona, random);
        }
    }

    /** A copy with another value of one feature, on whatever element. */
    private static Persona sayingSomethingElse(Persona persona, Random random) {
        Persona copy = EcoreUtil.copy(persona);
        List<EObject> elements = new ArrayList<>(List.of(copy));
        copy.eAllContents().forEachRemaining(elements::add);
        EObject element = elements.get(random.nextInt(elements.size()));
        List<EStructuralFeature> features = element.eClass().getEAllStructuralFeatures();
        EStructuralFeature feature = features.get(random.nextInt(features.size()));
        if (feature != PersonaPackage.Literals.IDENTIFIED__ID) {
            if (random.nextInt(3) == 0) {
                element.eUnset(feature);
            } else {
                RandomPersonas.fill(element, feature, random.nextLong(), Flavour.USUAL);
            }
        }
        return Identifiers.complete(copy);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void blocksThatAreMovedAboutLookAsWhenTheyHadNeverStoodElsewhere(@ForAll("samples") Sample sample, @ForAll Random random) {
        Persona persona = sample.persona();
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        List<Block> shown = sample.template().blocks();
        for (int step = 0; step < 5; step++) {
            List<Block> moved = new ArrayList<>(shown);
            moved.replaceAll(block -> random.nextInt(3) > 0 ? block : block.at(Position.in(1 + random.nextInt(3), 1 + random.nextInt(3)))
                    .with(Emphasis.values()[random.nextInt(Emphasis.values().length)]));
            // there and back again
            for (CardTemplate template : List.of(sample.template().with(moved), sample.template())) {
                CardSettings settings = sample.settings().with(template);
                assertEquals(CardLayout.scene(persona, settings), CardLayout.card(persona, settings, texts, blocks).scene());
            }
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void blocksThatStandWhereTheyStoodAreTheSameNodes(@ForAll("samples") Sample sample) {
        KnownTexts texts = new KnownTexts();
        KnownBlocks blocks = new KnownBlocks();
        Persona persona = sample.persona();
        Persona copy = Personas.of((Project) EcoreUtil.copy(EcoreUtil.getRootContainer(persona))).stream()
                .filter(other -> other.getId().equals(persona.getId())).findFirst().orElseThrow();
        Scene before = CardLayout.card(persona, sample.settings(), texts, blocks).scene();
        Scene after = CardLayout.card(copy, sample.settings(), texts, blocks).scene();
        assumeTrue(before.warnings().isEmpty());
        Map<String, List<Group>> known = blocks(before);
        blocks(after).forEach((name, parts) -> {
            // one that the end of a column parts is made anew
            if (parts.size() == 1) {
                assertSame(known.get(name).getFirst(), parts.getFirst(), name);
            }
        });
    }

    private static Map<String, List<Group>> blocks(Scene scene) {
        return scene.pages().stream().flatMap(page -> page.root().children().stream()).map(Group.class::cast)
                .filter(group -> !group.block().isEmpty()).collect(Collectors.groupingBy(Group::block));
    }
}
