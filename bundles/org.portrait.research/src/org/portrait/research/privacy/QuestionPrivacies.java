/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;

/** How far answers to a question may travel. */
public final class QuestionPrivacies {

    private QuestionPrivacies() {
    }

    /** What the question says of itself, or the trait that it feeds where that is stricter. */
    public static QuestionPrivacy of(Question question) {
        QuestionPrivacy own = question.getPrivacy();
        QuestionPrivacy ofTrait = question.getTrait() == null ? QuestionPrivacy.ORDINARY
                : Trait.find(question.getTrait()).map(trait -> of(trait.privacy())).orElse(QuestionPrivacy.ORDINARY);
        return own.compareTo(ofTrait) >= 0 ? own : ofTrait;
    }

    /** What questions must be at least that feed a trait of a kind. */
    public static QuestionPrivacy of(Privacy privacy) {
        return switch (privacy) {
            case ORDINARY -> QuestionPrivacy.ORDINARY;
            case CONFIDENTIAL -> QuestionPrivacy.CONFIDENTIAL;
            case SPECIAL -> QuestionPrivacy.SPECIAL;
        };
    }
}
