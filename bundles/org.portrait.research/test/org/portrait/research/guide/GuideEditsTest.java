/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Session;
import org.portrait.research.log.Agenda;
import org.portrait.research.log.Topic;

class GuideEditsTest {

    private final Plan plan = new Plan();

    @Test
    void linesBecomeQuestionsWithoutTheirBullets() {
        List<Question> pasted = GuideEdits.questions("1. Why now?\n\n  • What else?\nTo whom?  ");
        assertEquals(List.of("Why now?", "What else?", "To whom?"), pasted.stream().map(Question::getText).toList());
        assertTrue(plan.run(GuideEdits.add(plan.domain, plan.first, pasted, 1)));
        assertEquals(List.of("#", "One", "Why now?", "What else?", "To whom?", "Two", "#", "Three"), plan.lines());
        assertEquals(3, pasted.stream().map(Question::getId).distinct().count());
    }

    @Test
    void questionsMoveAlsoToTheNextSection() {
        assertTrue(plan.run(GuideEdits.shift(plan.domain, plan.one, 1)));
        assertEquals(List.of("#", "Two", "One", "#", "Three"), plan.lines());
        assertTrue(plan.run(GuideEdits.shift(plan.domain, plan.one, 1)));
        assertEquals(List.of("#", "Two", "#", "One", "Three"), plan.lines());
        assertTrue(plan.run(GuideEdits.shift(plan.domain, plan.one, -1)));
        assertEquals(List.of("#", "Two", "One", "#", "Three"), plan.lines());
        assertTrue(plan.run(GuideEdits.shift(plan.domain, plan.second, -1)));
        assertEquals(List.of("#", "Three", "#", "Two", "One"), plan.lines());
        assertFalse(plan.run(GuideEdits.shift(plan.domain, plan.second, -1)));
        assertFalse(plan.run(GuideEdits.shift(plan.domain, plan.three, -1)));
    }

    @Test
    void aQuestionFollowsTheOneBeforeItAndStandsAloneAgain() {
        assertFalse(plan.run(GuideEdits.follow(plan.domain, plan.one)));
        assertTrue(plan.run(GuideEdits.follow(plan.domain, plan.two)));
        assertEquals(List.of("#", "One", ">Two", "#", "Three"), plan.lines());
        assertFalse(GuideEdits.canMove(plan.one, plan.two));
        assertFalse(GuideEdits.canMove(plan.one, plan.guide));
        assertTrue(GuideEdits.canMove(plan.two, plan.second));
        assertTrue(plan.run(GuideEdits.unfollow(plan.domain, plan.two)));
        assertEquals(List.of("#", "One", "Two", "#", "Three"), plan.lines());
        assertFalse(plan.run(GuideEdits.unfollow(plan.domain, plan.two)));
    }

    @Test
    void copiesHaveIdentifiersOfTheirOwnAndNobodyAnsweredThem() {
        plan.two.setRetired(true);
        var copy = GuideEdits.copy(plan.guide);
        assertEquals(List.of("One"), copy.getSections().getFirst().getQuestions().stream().map(Question::getText).toList());
        assertNotEquals(plan.one.getId(), copy.getSections().getFirst().getQuestions().getFirst().getId());
        Question again = GuideEdits.copy(plan.two);
        assertFalse(again.isRetired());
        assertTrue(plan.run(GuideEdits.put(plan.domain, plan.one, again)));
        assertEquals(List.of("#", "One", "Two", "(Two)", "#", "Three"), plan.lines());
    }

    @Test
    void whatWasAnsweredIsNoLongerAskedButStays() {
        plan.says(plan.two, "Because");
        assertEquals(List.of(plan.two), GuideEdits.staying(plan.use(), List.of(plan.first, plan.two)));
        assertTrue(plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(plan.first, plan.one, plan.three))));
        assertEquals(List.of("#", "(Two)", "#"), plan.lines());
        assertFalse(plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(plan.first))));
        assertTrue(plan.run(GuideEdits.retire(plan.domain, plan.two, false)));
        assertEquals(List.of("#", "Two", "#"), plan.lines());
    }

    @Test
    void aGuideThatWasFollowedCannotBeRemoved() {
        Guide other = GuideEdits.emptyGuide("Other", "en");
        plan.run(GuideEdits.add(plan.domain, plan.research, List.of(other), TraitEdits.END));
        assertTrue(plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(other))));
        plan.says(plan.one, "Because");
        assertFalse(GuideEdits.canRemove(plan.use(), plan.guide));
        assertFalse(plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(plan.guide))));
        plan.study.getSessions().clear();
        assertTrue(plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(plan.guide))));
        assertNull(plan.study.getGuide());
    }

    /** Sessions of before show the question, those that begin now do not. */
    @Test
    void onlySessionsInWhichItWasAskedShowARetiredQuestion() {
        plan.says(plan.two, "Because");
        plan.run(GuideEdits.remove(plan.domain, plan.research, plan.use(), List.of(plan.two)));
        Session before = plan.study.getSessions().getFirst();
        Session now = ResearchFactory.eINSTANCE.createSession();
        plan.study.getSessions().add(now);
        assertEquals(List.of("One", "Two", "Three", ""), Agenda.of(plan.research, before).topics().stream().map(Topic::text).toList());
        assertEquals(List.of("One", "Three", ""), Agenda.of(plan.research, now).topics().stream().map(Topic::text).toList());
    }

    @Test
    void answersAreCountedAndWhatIsNotOfferedIsTold() {
        plan.choice(plan.one, QuestionKind.MULTIPLE, "A", "B");
        plan.says(plan.one, null, "A", "Gone");
        plan.says(plan.one, " ").setSkipped(true);
        plan.responses(plan.one, "B\nGone", "", "A");
        assertEquals(3, plan.use().answers(plan.one));
        assertEquals("{Gone=2}", plan.use().notOffered(plan.one).toString());
        assertEquals(1, plan.use().sessions(plan.guide));
        assertEquals(0, plan.use().answers(plan.two));
        plan.study.setGuide(null);
        assertEquals(0, plan.use().sessions(plan.guide));
    }
}
