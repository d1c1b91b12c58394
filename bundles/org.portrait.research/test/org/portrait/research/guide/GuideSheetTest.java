/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.research.Guide;
import org.portrait.research.Question;

class GuideSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void everyQuestionStandsOnTheSheet(String language) {
        for (IncludedGuide included : Guides.all()) {
            Guide guide = included.in(Locale.of(language));
            String text = GuideSheet.text(guide, Locale.ENGLISH);
            List<Question> questions = GuideEdits.questions(guide);
            for (Question question : questions) {
                assertTrue(text.contains(question.getText()), question.getText());
                question.getOptions().forEach(option -> assertTrue(text.contains("[ ] " + option), option));
            }
            assertTrue(text.contains("\n" + included.questions() + ". "), "the last number");
            assertFalse(text.contains("\n" + (included.questions() + 1) + ". "), "no further one");
            assertTrue(text.contains(language.equals("ru") ? "Респондент:" : "Respondent:"));
            questions.forEach(question -> question.setRetired(true));
            assertFalse(GuideSheet.text(guide, Locale.ENGLISH).contains("1. "), "what is no longer asked stays out");
            assertEquals(guide.getName(), text.lines().findFirst().orElseThrow());
        }
    }
}
