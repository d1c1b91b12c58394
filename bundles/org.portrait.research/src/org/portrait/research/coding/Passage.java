/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.List;
import java.util.Optional;

import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;

/**
 * A highlight with what it takes to understand it.
 *
 * @param speaker  who said it, where that is known
 * @param question what was asked, where it is known
 * @param codes    what it was coded with, each once; empty for a highlight without codes
 */
public record Passage(Study study, Session session, Answer answer, Highlight highlight, Optional<Speaker> speaker, Optional<Question> question,
        List<Code> codes) {

    public Passage {
        codes = List.copyOf(codes);
    }

    /** The highlighted words. */
    public String words() {
        return Stretch.of(highlight).words();
    }

    /** The question as it was really asked, or as the guide has it; empty for words that answer none. */
    public String asked() {
        return asked(answer, question);
    }

    static String asked(Answer answer, Optional<Question> question) {
        return answer.getAsked() != null && !answer.getAsked().isBlank() ? answer.getAsked()
                : question.map(Question::getText).filter(text -> text != null).orElse("");
    }
}
