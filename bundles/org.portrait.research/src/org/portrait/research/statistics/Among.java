/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * Only those respondents who gave certain answers, for example those who are going to move with a family. Whoever did so anywhere in the
 * research is meant everywhere: who told it in a survey is found again in an interview, as long as both name the same respondent.
 *
 * @param question identifier of the question
 * @param answers  the answers, any of which will do; compared as {@link Words#folded} words
 */
public record Among(String question, Set<String> answers) {

    public Among {
        answers = answers.stream().map(Words::folded).collect(Collectors.toUnmodifiableSet());
    }

    boolean isMeant(String answer) {
        return answers.contains(Words.folded(answer));
    }
}
