/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.time.LocalDate;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchProject;
import org.portrait.research.compose.Support.Quote;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.privacy.QuestionPrivacies;
import org.portrait.research.statistics.Voice;

/** Which words may be quoted, and how: only answers to ordinary questions, of people whose consent holds, without names. */
final class Quoting {

    private final ResearchIndex index;
    private final ConsentRule consents;
    private final NameFilter names;

    Quoting(ResearchProject research, ResearchIndex index, NameFilter names, LocalDate today) {
        this.index = index;
        consents = ConsentRule.of(research, today);
        this.names = names;
    }

    ResearchIndex index() {
        return index;
    }

    /** Whether the words of a voice may be quoted. */
    boolean allows(Voice voice) {
        Question question = index.question(voice.answer().getQuestion()).orElse(null);
        return (question == null || QuestionPrivacies.of(question) == QuestionPrivacy.ORDINARY) && hasConsent(voice);
    }

    /** Whether the words of a voice may be used. */
    boolean hasConsent(Voice voice) {
        Question question = index.question(voice.answer().getQuestion()).orElse(null);
        return voice.speaker() == null || consents.lack(voice.speaker(), question).isEmpty();
    }

    /** A text without names. */
    String named(String text) {
        return names.apply(text);
    }

    /** What an answer says. */
    static String words(Answer answer) {
        return answer.getText() == null || answer.getText().isBlank() ? String.join(", ", answer.getValues()) : answer.getText().strip();
    }

    /** What a highlight marks; empty when its bounds are wrong. */
    static String words(Answer answer, Highlight highlight) {
        String text = answer.getText() == null ? "" : answer.getText();
        int from = Math.clamp(highlight.getFrom(), 0, text.length());
        return text.substring(from, Math.clamp(highlight.getTo(), from, text.length())).strip();
    }

    /** A quote, when it may be one. */
    Optional<Quote> quote(Voice voice, String id, String words) {
        return allows(voice) && !words.isBlank() ? Optional.of(new Quote(id, named(words))) : Optional.empty();
    }
}
