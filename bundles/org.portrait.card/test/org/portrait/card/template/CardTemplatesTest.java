/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.font.Icons;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.trait.Trait;

class CardTemplatesTest {

    static List<CardTemplate> templates() {
        return CardTemplates.all();
    }

    static List<Trait> traits() {
        return Trait.all();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void stylesSuitTheirTraits(CardTemplate template) {
        template.blocks().forEach(block -> block.parts().forEach(part -> part.traits().forEach(key -> assertTrue(
                part.style() == null || TraitStyles.suits(part.style(), Trait.of(key)), () -> key + " as " + part.style()))));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noBlockShowsWhatAnotherShows(CardTemplate template) {
        Set<String> seen = new HashSet<>();
        template.blocks().stream().flatMap(block -> block.traits().stream()).forEach(key -> assertTrue(seen.add(key), key));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void blocksHaveAnIconAndAnIdOfTheirOwn(CardTemplate template) {
        template.blocks().forEach(block -> assertTrue(Icons.exists(block.icon()), block.icon()));
        assertEquals(template.blocks().size(), template.blocks().stream().map(Block::id).distinct().count());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHaveANameInBothLanguages(CardTemplate template) {
        assertNotEquals(template.id(), template.name(Locale.ENGLISH));
        assertNotEquals(template.name(Locale.ENGLISH), template.name(Locale.of("ru")));
        assertFalse(template.about(Locale.ENGLISH).isBlank());
        assertNotEquals(template.about(Locale.ENGLISH), template.about(Locale.of("ru")));
        assertEquals(template, CardTemplates.find(template.id()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void blocksOfSeveralTraitsHaveATitleInBothLanguages(CardTemplate template) {
        template.blocks().stream().filter(block -> block.traits().size() > 1).forEach(block -> {
            assertNotEquals(block.id(), Designs.title(block, Locale.ENGLISH));
            assertNotEquals(Designs.title(block, Locale.ENGLISH), Designs.title(block, Locale.of("ru")), block.id());
        });
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theUsersOwnTraitsAreNeverLeftOut(CardTemplate template) {
        Trait.all().stream().filter(TraitStyles::isOwn).forEach(trait -> assertTrue(template.shows(trait), trait.key()));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitHasAStyleThatSuitsIt(Trait trait) {
        assertTrue(TraitStyles.suits(TraitStyles.of(trait), trait));
    }

    @Test
    void theProfileOfQuestionsAnswersForEverything() {
        Trait.all().forEach(trait -> assertTrue(CardTemplates.PROFILE_66.shows(trait), trait.key()));
    }

    @Test
    void theClassicAnswersForAllThatAConsumerIs() {
        List<String> groups = List.of("demography", "geography", "socioEconomics", "psychography", "personality", "behaviour", "story");
        Trait.all().stream().filter(trait -> trait.group() != null && groups.contains(trait.group().getName()))
                .forEach(trait -> assertTrue(CardTemplates.B2C_CLASSIC.shows(trait), trait.key()));
    }

    @Test
    void aBusinessCustomerGetsTheCardForBusinesses() {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setKind(PersonaKind.BUSINESS);
        assertEquals(CardTemplates.B2B_ACCOUNT, CardTemplates.of(persona));
        persona.setTemplate("ux-persona");
        assertEquals(CardTemplates.UX_PERSONA, CardTemplates.of(persona));
        persona.setTemplate("from-a-newer-version");
        assertEquals(CardTemplates.B2B_ACCOUNT, CardTemplates.of(persona));
    }
}
