/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.command.Values;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.SourceKind;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.TextBundle;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Money;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.privacy.QuestionPrivacies;

class GuidesTest {

    private static final Locale RUSSIAN = Locale.of("ru");

    static Stream<Arguments> guidesInLanguages() {
        return Guides.all().stream().flatMap(guide -> Stream.of(Locale.ENGLISH, RUSSIAN).map(locale -> Arguments.of(guide.id(), locale)));
    }

    static Stream<String> guides() {
        return Guides.all().stream().map(IncludedGuide::id);
    }

    private static Guide guide(String id, Locale locale) {
        return Guides.find(id).orElseThrow().in(locale);
    }

    private static List<Question> questions(Guide guide) {
        List<Question> questions = new ArrayList<>();
        for (Iterator<EObject> all = guide.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Question question) {
                questions.add(question);
            }
        }
        return questions;
    }

    @ParameterizedTest
    @MethodSource("guidesInLanguages")
    void everythingIsSaid(String id, Locale locale) {
        Guide guide = guide(id, locale);
        assertEquals(locale.getLanguage(), guide.getLanguage());
        assertNotEquals(SourceKind.UNSPECIFIED, guide.getKind());
        assertFalse(guide.getName().isBlank() || guide.getDescription().isBlank());
        assertFalse(guide.getSections().isEmpty());
        guide.getSections().forEach(section -> assertFalse(section.getTitle().isBlank() || section.getQuestions().isEmpty()));
        for (Question question : questions(guide)) {
            assertFalse(question.getText().isBlank());
            boolean choice = question.getKind() == QuestionKind.SINGLE || question.getKind() == QuestionKind.MULTIPLE;
            assertEquals(choice, question.getOptions().size() >= 2, question.getText());
            assertEquals(question.getOptions().size(), new HashSet<>(question.getOptions()).size(), question.getText());
            boolean scale = question.getKind() == QuestionKind.SCALE;
            assertEquals(scale, question.getLowest() != null && question.getHighest() != null && question.getLowest() < question.getHighest());
            assertEquals(scale, question.getLowestLabel() != null && question.getHighestLabel() != null);
            assertEquals(question.getKind() == QuestionKind.NUMBER, question.getUnit() != null, question.getText());
        }
    }

    /** Letters of the other language show a text that nobody translated. */
    @ParameterizedTest
    @MethodSource("guidesInLanguages")
    void textsAreOfTheLanguage(String id, Locale locale) {
        boolean russian = locale.equals(RUSSIAN);
        for (Question question : questions(guide(id, locale))) {
            assertEquals(russian, question.getText().codePoints()
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC),
                    question.getText());
            assertTrue(question.getHint() == null || russian == question.getHint().codePoints()
                    .anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC), question.getHint());
        }
    }

    /** A text without a place in the structure would never be asked. */
    @ParameterizedTest
    @MethodSource("guides")
    void languagesHaveTheSameTexts(String id) {
        TextBundle texts = TextBundle.beside(Guides.class, id);
        assertEquals(new TreeSet<>(texts.in(Locale.ENGLISH).keySet()), new TreeSet<>(texts.in(RUSSIAN).keySet()));
        Guide guide = guide(id, Locale.ENGLISH);
        long used = 2 + guide.getSections().stream().mapToInt(section -> section.getIntroduction() == null ? 1 : 2).sum();
        for (Question question : questions(guide)) {
            used += Stream.of(question.getText(), question.getHint(), question.getUnit(), question.getLowestLabel(), question.getHighestLabel())
                    .filter(text -> text != null).count();
            boolean own = question.getKind() == QuestionKind.MULTIPLE || question.getKind() == QuestionKind.SINGLE && !isVocabulary(question);
            used += own ? question.getOptions().size() : 0;
        }
        assertEquals(used, texts.in(Locale.ENGLISH).keySet().size());
    }

    private static boolean isVocabulary(Question question) {
        return Trait.find(String.valueOf(question.getTrait())).filter(trait -> trait.feature().getEType() instanceof EEnum).isPresent();
    }

    @ParameterizedTest
    @MethodSource("guidesInLanguages")
    void questionsFeedTraitsThatCanTakeTheirAnswers(String id, Locale locale) {
        for (Question question : questions(guide(id, locale))) {
            if (question.getTrait() == null) {
                continue;
            }
            Trait trait = Trait.of(question.getTrait());
            assertNotEquals(QuestionPrivacy.IDENTIFYING, question.getPrivacy(), question.getText());
            if (trait.feature().getEType() instanceof EEnum vocabulary) {
                assertEquals(QuestionKind.SINGLE, question.getKind());
                assertTrue(vocabulary.getELiterals().stream().map(literal -> ModelTexts.name(literal, locale)).toList()
                        .containsAll(question.getOptions()));
            }
            if (trait.feature().getEType() == PersonaPackage.Literals.MONEY) {
                assertNotNull(Money.valueOf("1 " + question.getUnit()));
            }
            if (question.getKind() == QuestionKind.NUMBER) {
                assertTrue(Values.normalise(trait.feature(), Values.parse((EAttribute) trait.feature(),
                        trait.feature().getEType() == PersonaPackage.Literals.MONEY ? "40 " + question.getUnit() : "40")) != null);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("guides")
    void identifiersAreFresh(String id) {
        Set<String> first = ids(guide(id, Locale.ENGLISH));
        Set<String> second = ids(guide(id, Locale.ENGLISH));
        assertTrue(first.stream().noneMatch(second::contains));
        assertTrue(first.stream().allMatch(each -> each.length() == 36));
    }

    private static Set<String> ids(Guide guide) {
        Set<String> ids = new HashSet<>(Set.of(guide.getId()));
        int elements = 1;
        for (Iterator<EObject> all = guide.eAllContents(); all.hasNext(); elements++) {
            ids.add(((Identified) all.next()).getId());
        }
        assertEquals(elements, ids.size());
        return ids;
    }

    @Test
    void otherLanguagesGetEnglish() {
        assertEquals("en", guide("survey", Locale.GERMAN).getLanguage());
        assertEquals(guide("survey", Locale.ENGLISH).getName(), guide("survey", Locale.GERMAN).getName());
    }

    @Test
    void theSurveyHasSixQuestions() {
        assertEquals(6, questions(guide("survey", Locale.ENGLISH)).size());
    }

    @Test
    void theProfileHasItsSixtySixQuestionsWithTheConfidentialOnesMarked() {
        List<Question> questions = guide("profile", RUSSIAN).getSections().stream().flatMap(section -> section.getQuestions().stream()).toList();
        assertEquals(66, questions.size());
        for (int number : new int[] {6, 35, 37, 38, 40, 41, 42, 43}) {
            assertTrue(QuestionPrivacies.of(questions.get(number - 1)).compareTo(QuestionPrivacy.CONFIDENTIAL) >= 0, "question " + number);
        }
        IntStream.of(35, 37, 40)
                .forEach(number -> assertEquals(QuestionPrivacy.SPECIAL, QuestionPrivacies.of(questions.get(number - 1)), "question " + number));
        IntStream.rangeClosed(1, 4)
                .forEach(number -> assertEquals(QuestionPrivacy.IDENTIFYING, questions.get(number - 1).getPrivacy(), "question " + number));
    }

    /** What is told in confidence would travel with a trait that is not kept so. */
    @ParameterizedTest
    @MethodSource("guides")
    void questionsAreNotMoreConfidentialThanTheirTraits(String id) {
        for (Question question : questions(guide(id, Locale.ENGLISH))) {
            if (question.getTrait() != null) {
                assertEquals(Trait.of(question.getTrait()).privacy() == Privacy.ORDINARY, QuestionPrivacies.of(question) == QuestionPrivacy.ORDINARY,
                        question.getText());
            }
        }
    }

    @Test
    void nothingIsFoundUnderAStrangeName() {
        assertNull(Guides.find("nothing").orElse(null));
    }
}
