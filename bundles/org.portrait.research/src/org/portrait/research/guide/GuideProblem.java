/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.portrait.model.Identified;
import org.portrait.model.trait.Trait;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.research.statistics.Words;

/** Something in a guide that will not work when it is asked, or whose answers will lead nowhere. */
public enum GuideProblem {
    /** The guide has no name, so that nobody finds it among others. */
    NO_NAME,
    /** The guide asks nothing. */
    NO_QUESTIONS,
    /** The question has no words. */
    NO_TEXT,
    /** There is nothing to choose from. */
    NO_OPTIONS,
    /** There is only one answer to choose. */
    ONE_OPTION,
    /** An answer is offered twice. */
    SAME_OPTION,
    /** The scale has no lower or no upper end, or they stand the wrong way round. */
    NO_SCALE,
    /** The trait that it feeds does not exist. */
    UNKNOWN_TRAIT,
    /** The question is more confidential than its trait, so that it feeds nothing. */
    FEEDS_NOTHING;

    /** What is wrong with a guide as a whole; its questions are looked at one by one. */
    public static List<GuideProblem> of(Guide guide) {
        List<GuideProblem> problems = new ArrayList<>();
        add(problems, NO_NAME, isBlank(guide.getName()));
        add(problems, NO_QUESTIONS, guide.getSections().stream().allMatch(section -> section.getQuestions().stream().allMatch(Question::isRetired)));
        return problems;
    }

    /** What is wrong with a question; nothing as long as it is not asked. */
    public static List<GuideProblem> of(Question question) {
        List<GuideProblem> problems = new ArrayList<>();
        if (question.isRetired()) {
            return problems;
        }
        add(problems, NO_TEXT, isBlank(question.getText()));
        switch (question.getKind()) {
            case SINGLE, MULTIPLE -> {
                add(problems, NO_OPTIONS, question.getOptions().isEmpty());
                add(problems, ONE_OPTION, question.getOptions().size() == 1);
                Set<String> seen = new HashSet<>();
                add(problems, SAME_OPTION, question.getOptions().stream().anyMatch(option -> !seen.add(Words.folded(option))));
        }
        case SCALE -> add(problems, NO_SCALE, question.getLowest() == null || question.getHighest() == null
                || question.getLowest() >= question.getHighest());
        case OPEN, NUMBER, DATE -> {
        }
        }
        if (question.getTrait() != null) {
            Trait.find(question.getTrait()).ifPresentOrElse(
                    trait -> add(problems, FEEDS_NOTHING, question.getPrivacy().compareTo(QuestionPrivacies.of(trait.privacy())) > 0),
                    () -> problems.add(UNKNOWN_TRAIT));
        }
        return problems;
    }

    /** What is wrong with any element of a guide. */
    public static List<GuideProblem> of(Identified element) {
        return switch (element) {
            case Guide guide -> of(guide);
            case Question question -> of(question);
            default -> List.of();
        };
    }

    private static void add(List<GuideProblem> problems, GuideProblem problem, boolean wrong) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
