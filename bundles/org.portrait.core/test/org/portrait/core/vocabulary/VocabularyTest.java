/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.model.PersonaPackage;

class VocabularyTest {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ru"));

    @ParameterizedTest
    @ValueSource(strings = { "Geography.languages", "Behaviour.channels", "Behaviour.devices", "Behaviour.brands", "Trade.brands",
            "Psychography.values", "Psychography.emotions", "Personality.character", "Behaviour.contactTime", "SocioEconomics.occupation" })
    void suggestsInBothLanguages(String key) {
        for (Locale locale : LANGUAGES) {
            List<String> words = Vocabulary.suggestions(feature(key), locale);
            assertTrue(words.size() >= 5, words::toString);
            assertEquals(words.size(), new HashSet<>(words).size(), words::toString);
            assertTrue(words.stream().allMatch(word -> word.equals(word.strip())), words::toString);
        }
    }

    @Test
    void keysNameFeaturesInBothLanguages() {
        ResourceBundle english = bundle(Locale.ROOT);
        ResourceBundle russian = bundle(Locale.of("ru"));
        assertEquals(new HashSet<>(english.keySet()), russian.keySet());
        english.keySet().stream().filter(key -> Character.isUpperCase(key.charAt(0))).forEach(VocabularyTest::feature);
    }

    @Test
    void scalesHaveTwoDifferentPoles() {
        for (Locale locale : LANGUAGES) {
            List<Vocabulary.Poles> poles = Vocabulary.poles(locale);
            assertTrue(poles.size() >= 12);
            assertEquals(poles.size(), Set.copyOf(poles).size());
            poles.forEach(pair -> assertFalse(pair.left().isBlank() || pair.right().isBlank() || pair.left().equals(pair.right())));
        }
    }

    @Test
    void brandsComeByTheme() {
        for (Locale locale : LANGUAGES) {
            assertTrue(Vocabulary.brands(locale).values().stream().allMatch(brands -> brands.size() >= 4));
            assertTrue(Vocabulary.brands(locale).values().iterator().next().contains("Lenovo"));
        }
    }

    @Test
    void isSilentWhereItKnowsNothing() {
        assertEquals(List.of(), Vocabulary.suggestions(PersonaPackage.Literals.STORY__QUOTE, Locale.ENGLISH));
    }

    private static EStructuralFeature feature(String key) {
        String[] names = key.split("\\.");
        EStructuralFeature feature = ((EClass) PersonaPackage.eINSTANCE.getEClassifier(names[0])).getEStructuralFeature(names[1]);
        assertEquals(names[0], feature.getEContainingClass().getName());
        return feature;
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.portrait.core.vocabulary.vocabulary", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
