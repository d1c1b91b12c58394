/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.SurveyColumn;

class QuestionTurnTest {

    private final Plan plan = new Plan();

    @ParameterizedTest
    @EnumSource
    void theQuestionOfBeforeKeepsItsAnswers(QuestionKind kind) {
        plan.says(plan.one, "Because");
        plan.run(GuideEdits.follow(plan.domain, plan.two));
        Question next = QuestionTurn.successor(plan.one, kind);
        assertTrue(plan.run(QuestionTurn.anew(plan.domain, plan.one, next)));
        assertEquals(List.of("#", "(One)", "One", ">Two", "#", "Three"), plan.lines());
        assertEquals(List.of(QuestionKind.OPEN, kind), List.of(plan.one.getKind(), next.getKind()));
        assertEquals(1, plan.use().answers(plan.one));
        assertEquals(List.of(), GuideProblem.of(next).stream().filter(GuideProblem.NO_SCALE::equals).toList());
    }

    @Test
    void wordsBecomeNumbersAndStayWords() {
        Answer two = plan.says(plan.one, "about 40 000, I think");
        Answer none = plan.says(plan.one, "no idea");
        SurveyColumn column = plan.responses(plan.one, "35 000 руб.", "much", "");
        assertTrue(plan.run(turn(plan.one, QuestionKind.NUMBER)));
        assertEquals(List.of("40000"), two.getValues());
        assertEquals("about 40 000, I think", two.getText());
        assertEquals(List.of(), none.getValues());
        assertEquals(List.of("35000", "much", ""), List.copyOf(column.getCells().getFirst()));
    }

    @Test
    void choicesBecomeWords() {
        plan.choice(plan.one, QuestionKind.MULTIPLE, "A", "B");
        Answer chosen = plan.says(plan.one, null, "A", "B");
        Answer told = plan.says(plan.one, "A, of course", "A");
        SurveyColumn column = plan.responses(plan.one, "A\nB", "A");
        assertTrue(plan.run(turn(plan.one, QuestionKind.OPEN)));
        assertEquals(List.of("A, B", "A, of course"), List.of(chosen.getText(), told.getText()));
        assertEquals(List.of(), chosen.getValues());
        assertEquals(List.of("A, B", "A"), List.copyOf(column.getCells().getFirst()));
    }

    @Test
    void wordsThatAreAnOptionBecomeAChoice() {
        plan.one.getOptions().addAll(List.of("Rented", "Own"));
        Answer same = plan.says(plan.one, "rented.");
        Answer other = plan.says(plan.one, "with parents");
        assertTrue(plan.run(turn(plan.one, QuestionKind.SINGLE)));
        assertEquals(List.of("Rented"), same.getValues());
        assertEquals(List.of(), other.getValues());
        assertEquals("with parents", other.getText());
    }

    @Test
    void oneOfSeveralStaysAChoice() {
        plan.choice(plan.one, QuestionKind.SINGLE, "A", "B");
        Answer chosen = plan.says(plan.one, null, "A");
        assertTrue(plan.run(turn(plan.one, QuestionKind.MULTIPLE)));
        assertEquals(List.of("A"), chosen.getValues());
    }

    private Command turn(Question question, QuestionKind kind) {
        return QuestionTurn.turn(plan.domain, plan.use(), question, kind, Locale.ENGLISH);
    }
}
