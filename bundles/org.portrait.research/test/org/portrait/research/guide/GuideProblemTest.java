/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;

class GuideProblemTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    @Test
    void includedGuidesAreInOrder() {
        for (IncludedGuide included : Guides.all()) {
            for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
                Guide guide = included.in(locale);
                assertEquals(List.of(), GuideProblem.of(guide), included.id());
                GuideEdits.questions(guide).forEach(question -> assertEquals(List.of(), GuideProblem.of(question), question.getText()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachProblemIsFoundAndNothingElse(GuideProblem problem) {
        switch (problem) {
            case NO_NAME, NO_QUESTIONS -> {
                Guide guide = GuideEdits.emptyGuide(problem == GuideProblem.NO_NAME ? " " : "Talks", "en");
                if (problem == GuideProblem.NO_NAME) {
                    guide.getSections().getFirst().getQuestions().add(question(each -> { }));
                }
                assertEquals(List.of(problem), GuideProblem.of(guide));
        }
        default -> {
            Question question = question(wrong(problem));
            assertEquals(List.of(problem), GuideProblem.of(question));
            question.setRetired(true);
            assertEquals(List.of(), GuideProblem.of(question));
        }
        }
    }

    private static Consumer<Question> wrong(GuideProblem problem) {
        return question -> {
            switch (problem) {
                case NO_TEXT -> question.setText("  ");
                case NO_OPTIONS -> question.setKind(QuestionKind.SINGLE);
                case ONE_OPTION -> choice(question, "A");
                case SAME_OPTION -> choice(question, "A", "B", "a.");
                case NO_SCALE -> {
                    question.setKind(QuestionKind.SCALE);
                    question.setLowest(5);
                    question.setHighest(5);
            }
            case UNKNOWN_TRAIT -> question.setTrait("demography.shoes");
            case FEEDS_NOTHING -> {
                question.setTrait("demography.age");
                question.setPrivacy(QuestionPrivacy.SPECIAL);
            }
            case NO_NAME, NO_QUESTIONS -> throw new IllegalArgumentException(problem.name());
            }
        };
    }

    private static void choice(Question question, String... options) {
        question.setKind(QuestionKind.MULTIPLE);
        question.getOptions().addAll(Stream.of(options).toList());
    }

    private static Question question(Consumer<Question> change) {
        Question question = MAKE.createQuestion();
        question.setText("Why?");
        change.accept(question);
        return question;
    }
}
