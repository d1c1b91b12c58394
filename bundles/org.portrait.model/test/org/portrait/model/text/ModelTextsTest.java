/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.PersonaPackage;

/** The whole metamodel has its words in both languages. */
class ModelTextsTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    static Stream<EClassifier> classifiers() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream();
    }

    static Stream<ENamedElement> members() {
        return classifiers().flatMap(classifier -> switch (classifier) {
            case EClass type -> type.getEStructuralFeatures().stream();
            case EEnum vocabulary -> vocabulary.getELiterals().stream();
            default -> Stream.<ENamedElement>empty();
        });
    }

    static Stream<ENamedElement> elements() {
        return Stream.concat(classifiers(), members());
    }

    @ParameterizedTest
    @MethodSource("elements")
    void hasANameInBothLanguages(ENamedElement element) {
        assertFalse(ModelTexts.name(element, Locale.ENGLISH).isBlank());
        String russian = ModelTexts.name(element, RUSSIAN);
        assertTrue(russian.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC), russian);
    }

    @ParameterizedTest
    @MethodSource("elements")
    void isDescribedInBothLanguages(ENamedElement element) {
        if (element instanceof EEnumLiteral) {
            return; // the name of a literal says all
        }
        String english = ModelTexts.description(element, Locale.ENGLISH);
        String russian = ModelTexts.description(element, RUSSIAN);
        assertTrue(english.endsWith("."), english);
        assertTrue(russian.endsWith("."), russian);
        assertFalse(english.equals(russian), english);
    }

    @Test
    void hasNoWordsForWhatTheMetamodelLacks() {
        Set<String> known = elements().flatMap(element -> Stream.of(key(element), key(element) + ".about"))
                .collect(Collectors.toCollection(TreeSet::new));
        for (Locale locale : List.of(Locale.ROOT, RUSSIAN)) {
            Set<String> keys = new TreeSet<>(ResourceBundle.getBundle("org.portrait.model.text.model", locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).keySet());
            keys.removeAll(known);
            assertEquals(Set.of(), keys);
        }
    }

    @Test
    void everyTypeIsUsed() {
        Set<EDataType> used = classifiers().filter(EClass.class::isInstance).map(EClass.class::cast)
                .flatMap(type -> type.getEAttributes().stream()).map(EAttribute::getEAttributeType).collect(Collectors.toSet());
        List<EClassifier> unused = classifiers().filter(EDataType.class::isInstance).filter(type -> !used.contains(type)).toList();
        assertEquals(List.of(), unused);
    }

    @ParameterizedTest
    @MethodSource("classifiers")
    void literalsOfOneVocabularyDiffer(EClassifier classifier) {
        if (classifier instanceof EEnum vocabulary) {
            for (Locale locale : List.of(Locale.ENGLISH, RUSSIAN)) {
                assertEquals(vocabulary.getELiterals().size(), vocabulary.getELiterals().stream()
                        .map(literal -> ModelTexts.name(literal, locale)).distinct().count());
            }
        }
    }

    @Test
    void fallsBackToEnglish() {
        assertEquals("Age", ModelTexts.name(PersonaPackage.Literals.DEMOGRAPHY__AGE, Locale.GERMAN));
    }

    private static String key(ENamedElement element) {
        return switch (element) {
            case EStructuralFeature feature -> feature.getEContainingClass().getName() + "." + feature.getName();
            case EEnumLiteral literal -> literal.getEEnum().getName() + "." + literal.getName();
            default -> element.getName();
        };
    }
}
