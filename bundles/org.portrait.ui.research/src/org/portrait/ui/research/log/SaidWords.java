/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.coding.Stretch;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.log.InterviewLog;

/** The words of an interview that is being logged, for a persona. */
final class SaidWords {

    private SaidWords() {
    }

    /** What is selected in the answer, else the whole answer; empty when nothing is said yet. */
    static List<Excerpt> selected(InterviewLog log, Point selection) {
        Optional<Answer> entry = log.entry().filter(each -> ResearchIndex.isOfRespondent(log.session(), each));
        return entry.filter(each -> selection.x < selection.y && each.getText() != null && selection.y <= each.getText().length())
                .map(each -> marked(each, selection).map(Excerpt::of).orElseGet(() -> Excerpt.of(new Stretch(each, selection.x, selection.y))))
                .or(() -> entry.map(Excerpt::of)).filter(words -> !words.words().isBlank()).stream().toList();
    }

    private static Optional<Highlight> marked(Answer answer, Point selection) {
        return answer.getHighlights().stream().filter(each -> each.getFrom() == selection.x && each.getTo() == selection.y).findFirst();
    }

    /** The last answer to the question that is chosen in the guide. */
    static List<Excerpt> last(InterviewLog log) {
        return log.entries(log.topic()).stream().filter(each -> !each.isSkipped() && ResearchIndex.isOfRespondent(log.session(), each))
                .map(Excerpt::of).filter(words -> !words.words().isBlank()).reduce((first, last) -> last).stream().toList();
    }
}
