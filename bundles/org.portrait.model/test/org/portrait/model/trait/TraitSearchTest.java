/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraitSearchTest {

    private static List<String> found(String words, Locale locale) {
        return Trait.all().stream().filter(trait -> TraitSearch.rank(trait, words, locale) > 0)
                .sorted(Comparator.comparing(trait -> -TraitSearch.rank(trait, words, locale))).map(Trait::key).toList();
    }

    @ParameterizedTest
    @CsvSource({ "en,pain,psychography.pains", "en,Pains,psychography.pains", "en,problem,psychography.pains", "en,goals,psychography.goals",
            "en,fear,psychography.fears", "en,salary,socioEconomics.income", "en,hobbies,psychography.interests", "en,how often,behaviour.frequency",
            "ru,боли,psychography.pains", "ru,боль,psychography.pains", "ru,страхи,psychography.fears", "ru,опасения,psychography.fears",
            "ru,задачи,psychography.goals", "ru,зарплата,socioEconomics.income", "ru,хобби,psychography.interests", "ru,pain,psychography.pains" })
    void wordsOfTheFieldFindTheTraitFirst(String language, String words, String key) {
        assertEquals(key, found(words, Locale.of(language)).getFirst());
    }

    @ParameterizedTest
    @CsvSource({ "en,gains", "en,jobs to be done", "en,jtbd", "en,needs", "ru,выгоды", "ru,потребности", "ru,задачи", "ru,jtbd" })
    void jobsGainsAndNeedsFindWhatPeopleWantAndWhyTheyBuy(String language, String words) {
        List<String> found = found(words, Locale.of(language));
        assertTrue(found.containsAll(List.of("psychography.motivations", "behaviour.reasonsToBuy")), found::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ru" })
    void everyTraitIsFoundByItsNameBeforeAllThatAreCalledSo(String language) {
        Locale locale = Locale.of(language);
        for (Trait trait : Trait.all()) {
            List<String> found = found(trait.name(locale), locale);
            assertTrue(found.contains(trait.key())
                    && Trait.of(found.getFirst()).name(locale).toLowerCase(locale).startsWith(trait.name(locale).toLowerCase(locale)),
                    () -> trait.key() + " " + found);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ru" })
    void eachLineIsAboutATraitAndInLowerCase(String language) {
        assertEquals(List.of(), TraitSearch.keys(Locale.of(language)).stream().filter(key -> Trait.find(key).isEmpty()).toList());
        assertEquals(TraitSearch.keys(Locale.ENGLISH).stream().sorted().toList(), TraitSearch.keys(Locale.of("ru")).stream().sorted().toList());
    }

    @Test
    void noWordsFindAllAndNonsenseNothing() {
        assertEquals(Trait.all().size(), found(" ", Locale.ENGLISH).size());
        assertEquals(List.of(), found("pains xyzzy", Locale.ENGLISH));
    }
}
