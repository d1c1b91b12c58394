/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.trait.Trait;

class ChapterTest {

    private final Persona persona = PersonaFactory.eINSTANCE.createPersona();

    static List<Trait> traits() {
        return Trait.all();
    }

    @ParameterizedTest
    @MethodSource("traits")
    void eachTraitStandsInTheFormOnce(Trait trait) {
        List<Entry> entries = Chapter.of(persona).stream().flatMap(chapter -> chapter.entries().stream())
                .filter(entry -> entry.trait().equals(Optional.of(trait))).toList();
        assertEquals(1, entries.size(), trait.key());
        assertEquals(trait.key(), entries.getFirst().key());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void eachTraitIsFoundByItsName(Trait trait) {
        Entry entry = Entry.of(trait);
        assertTrue(entry.matches(trait.name(Locale.ENGLISH).toUpperCase(Locale.ROOT), Locale.ENGLISH));
        assertTrue(entry.matches(trait.name(Locale.forLanguageTag("ru")), Locale.forLanguageTag("ru")));
        assertFalse(entry.matches("xyzzy", Locale.ENGLISH));
    }

    @Test
    void whatDoesNotMatterForAConsumerIsFoldedUntilItSaysSomething() {
        Chapter company = chapter("business");
        assertTrue(company.isFolded(persona));
        assertFalse(chapter("demography").isFolded(persona));
        persona.setBusiness(PersonaFactory.eINSTANCE.createBusiness());
        persona.getBusiness().setCompany("Canteen");
        assertFalse(company.isFolded(persona));
    }

    @ParameterizedTest
    @EnumSource(PersonaKind.class)
    void someChaptersOfAnEmptyPersonaAreOpenAndSomeAreFolded(PersonaKind kind) {
        persona.setKind(kind);
        List<Chapter> folded = Chapter.of(persona).stream().filter(chapter -> chapter.isFolded(persona)).toList();
        assertFalse(folded.isEmpty());
        assertTrue(folded.size() < 5);
    }

    @Test
    void forABusinessItIsTheOtherWayRound() {
        persona.setKind(PersonaKind.BUSINESS);
        assertFalse(chapter("business").isFolded(persona));
        assertTrue(chapter("demography").isFolded(persona));
    }

    @Test
    void countsWhatIsSaid() {
        assertEquals(0, chapter("story").filled(persona));
        persona.setStory(PersonaFactory.eINSTANCE.createStory());
        persona.getStory().setQuote("Twenty minutes a day.");
        assertEquals(1, chapter("story").filled(persona));
    }

    @Test
    void segmentsAndProjectsHaveForms() {
        assertEquals(List.of("segment", "criteria", "size"),
                Chapter.of(PersonaFactory.eINSTANCE.createSegment()).stream().map(Chapter::key).toList());
        assertEquals(List.of("project", "decisions"),
                Chapter.of(PersonaFactory.eINSTANCE.createProject()).stream().map(Chapter::key).toList());
    }

    private Chapter chapter(String key) {
        return Chapter.of(persona).stream().filter(chapter -> chapter.key().equals(key)).findFirst().orElseThrow();
    }
}
