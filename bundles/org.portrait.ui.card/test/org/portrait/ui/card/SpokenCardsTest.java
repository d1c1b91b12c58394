/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.compose.Offers;
import org.portrait.card.layout.Card;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.layout.Drafting;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.scene.TextRun;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;
import org.portrait.ui.card.access.Speech;
import org.portrait.ui.card.access.Spoken;
import org.portrait.ui.card.access.Spoken.Kind;
import org.portrait.ui.edit.Target;
import org.portrait.ui.edit.text.Texts;

/** What is read out of cards, over all personas of the samples in all templates, and over all traits. */
class SpokenCardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    /** A persona in a template, as it is printed and as it is drafted. */
    static List<Arguments> cards() throws Exception {
        List<Arguments> cards = new ArrayList<>();
        for (Persona persona : CardScenesTest.personas()) {
            for (CardTemplate template : CardTemplates.all()) {
                cards.add(Arguments.of(persona.getName() + ", " + template.id(), persona, template));
            }
        }
        return cards;
    }

    /** Every trait in every template that shows it; own traits have names that nobody could offer. */
    static List<Arguments> places() {
        return CardTemplates.all().stream().flatMap(template -> Trait.all().stream().filter(template::shows)
                .filter(trait -> !trait.key().endsWith("customTraits"))
                .map(trait -> Arguments.of(template.id() + " " + trait.key(), template, trait))).toList();
    }

    private static Predicate<Origin> selectable(Persona persona) {
        return origin -> origin.feature().startsWith(Offers.MORE) || Target.of(persona, origin).isPresent();
    }

    private static List<Spoken> speech(Persona persona, Scene scene) {
        return Speech.of(scene, selectable(persona), new CardNaming(() -> Optional.of(persona)));
    }

    private static Stream<Spoken> all(List<Spoken> speech) {
        return speech.stream().flatMap(Spoken::all);
    }

    private static Card card(Persona persona, CardTemplate template, boolean drafted) {
        Persona shown = CardCanvas.snapshot(persona);
        shown.setTemplate(template.id());
        shown.setArrangement(null);
        return CardLayout.card(shown, CardSettings.of(shown, TODAY).with(Drafting.NONE.offering(drafted)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void everythingThatCanBeSelectedIsReadOutOnceInTheOrderOfTheWalk(String name, Persona persona, CardTemplate template) {
        for (boolean drafted : new boolean[] {false, true}) {
            Scene scene = card(persona, template, drafted).scene();
            List<Origin> walked = Reading.of(scene, selectable(persona)).stops().stream().map(Reading.Stop::origin).toList();
            List<Origin> spoken = all(speech(persona, scene)).map(Spoken::origin).filter(origin -> !origin.isNone()).toList();
            assertEquals(walked, spoken);
            List<String> keys = all(speech(persona, scene)).map(Spoken::key).toList();
            assertEquals(keys.size(), keys.stream().distinct().count(), "each has a key of its own");
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void everythingHasANameAPlaceAndWhereItIsNotTheNameAValue(String name, Persona persona, CardTemplate template) {
        Scene scene = card(persona, template, true).scene();
        all(speech(persona, scene)).forEach(spoken -> {
            assertFalse(spoken.name().isBlank(), () -> "no name: " + spoken);
            boolean empty = spoken.value().isBlank();
            switch (spoken.kind()) {
                case TEXT -> assertFalse(empty, () -> "no value: " + spoken);
                case SLIDER -> assertTrue(!empty && spoken.range().isPresent(), () -> "no number: " + spoken);
                case LIST -> assertFalse(spoken.children().isEmpty(), () -> "no items: " + spoken);
                default -> assertTrue(spoken.range().isEmpty(), () -> "a number: " + spoken);
            }
            assertTrue(scene.pages().get(spoken.page()).area().grown(1).contains(spoken.area(), 0.01), () -> "off the page: " + spoken);
            assertTrue(spoken.area().width() > 0 && spoken.area().height() > 0, () -> "nowhere: " + spoken);
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void blocksAreGroupsCalledByTheirTitles(String name, Persona persona, CardTemplate template) {
        Card card = card(persona, template, true);
        List<Spoken> groups = speech(persona, card.scene()).stream().filter(spoken -> !spoken.block().isEmpty()).toList();
        assertEquals(card.blocks().stream().map(Card.Block::name).distinct().toList(), groups.stream().map(Spoken::block).toList());
        for (Spoken group : groups) {
            assertEquals(Kind.GROUP, group.kind());
            Group shown = card.scene().pages().get(group.page()).root().children().stream().filter(Group.class::isInstance).map(Group.class::cast)
                    .filter(each -> each.block().equals(group.block())).findFirst().orElseThrow();
            shown.children().stream().filter(child -> child instanceof Group inner && inner.role() == Role.HEADING2).findFirst()
                    .ifPresent(heading -> assertEquals(words(heading), group.name()));
            assertTrue(group.children().stream().flatMap(Spoken::all).allMatch(inner -> inner.block().isEmpty()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void noWordOfTheCardIsLost(String name, Persona persona, CardTemplate template) {
        Scene scene = card(persona, template, true).scene();
        String heard = String.join(" ", all(speech(persona, scene)).flatMap(spoken -> Stream.of(spoken.name(), spoken.value())).toList());
        for (Page page : scene.pages()) {
            for (String word : read(page.root()).split("\\s+")) {
                assertTrue(heard.contains(word), () -> "“" + word + "” is shown, but not said");
            }
        }
    }

    private static String words(Node node) {
        return read(node).strip().replaceAll("\\s+", " ");
    }

    /** The words that a PDF reader would read, without titles over traits, for which their names stand. */
    private static String read(Node node) {
        return switch (node) {
            case TextRun run -> run.text();
            case Group group when group.role() == Role.ARTIFACT || group.role() == Role.LABEL && group.origin().isNone()
                    || group.role() == Role.HEADING3 -> "";
            case Group group -> String.join("", group.children().stream().map(SpokenCardsTest::read).toList()) + " ";
            default -> "";
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("places")
    void whatIsMissingIsOfferedOrBehindFurtherOffers(String name, CardTemplate template, Trait trait) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName("Anna");
        persona.setTemplate(template.id());
        Identifiers.complete(persona);
        Scene scene = CardLayout.scene(persona, CardSettings.of(persona, TODAY).with(Drafting.NONE.offering(true)));
        List<Spoken> offers = all(speech(persona, scene)).filter(spoken -> spoken.kind() == Kind.OFFER).toList();
        boolean more = offers.stream().anyMatch(offer -> offer.origin().feature().startsWith(Offers.MORE));
        List<Spoken> ofTrait = offers.stream().filter(offer -> offer.origin().feature().equals(trait.key())).toList();
        boolean here = ofTrait.size() == 1 || ofTrait.isEmpty() && more || trait.isPresent(persona);
        assertTrue(here, () -> trait.key() + " cannot be said: " + offers);
        ofTrait.forEach(offer -> assertTrue(offer.name().contains(trait.name(Texts.locale())), offer::name));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cards")
    void itemsAreInTheirListsAndSlidersTellTheirNumbers(String name, Persona persona, CardTemplate template) {
        List<Spoken> all = all(speech(persona, card(persona, template, false).scene())).toList();
        all.stream().filter(spoken -> spoken.kind() == Kind.LIST).flatMap(list -> list.children().stream())
                .forEach(item -> assertTrue(item.kind() == Kind.ITEM || item.kind() == Kind.SLIDER, () -> "no item: " + item));
        all.stream().filter(spoken -> spoken.kind() == Kind.SLIDER).forEach(slider -> {
            Object now = Target.find(persona, slider.origin().elementId())
                    .map(element -> element.eGet(element.eClass().getEStructuralFeature(slider.origin().feature()))).orElseThrow();
            assertEquals(now, slider.range().orElseThrow().now());
        });
    }
}
