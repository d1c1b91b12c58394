/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.ColumnRole;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.value.CellBlock;

/** In a survey: r1 and r3 move with a family, r2 and somebody unknown alone. r1 and r2 were interviewed, too. */
class AmongTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private final ResearchProject research = MAKE.createResearchProject();
    private final Section section = MAKE.createSection();
    private final Study poll = MAKE.createStudy();
    private final Study talks = MAKE.createStudy();
    private Question with;
    private Question rooms;
    private Question why;
    private Survey survey;

    @BeforeEach
    void makeAnswers() {
        Guide guide = MAKE.createGuide();
        guide.getSections().add(section);
        research.getGuides().add(guide);
        research.getStudies().addAll(List.of(poll, talks));
        with = question(QuestionKind.MULTIPLE);
        rooms = question(QuestionKind.NUMBER);
        why = question(QuestionKind.OPEN);
        Identifiers.complete(research);
        survey = MAKE.createSurvey();
        survey.getRespondents().addAll(CellBlock.blocks(List.of("r1", "r2", "r3", "")));
        column(with, "Family\nDog", "Alone", "family", "Alone");
        column(rooms, "3", "1", "4", "1");
        poll.getSurveys().add(Identifiers.complete(survey));
        says("r1", "A second child");
        says("r2", "The noise");
        says("r9", "The lift");
    }

    private Question question(QuestionKind kind) {
        Question question = MAKE.createQuestion();
        question.setKind(kind);
        section.getQuestions().add(question);
        return question;
    }

    private void column(Question question, String... cells) {
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setRole(ColumnRole.ANSWERS);
        column.setQuestion(question.getId());
        column.getCells().addAll(CellBlock.blocks(List.of(cells)));
        survey.getColumns().add(column);
    }

    private void says(String respondent, String text) {
        Session session = MAKE.createSession();
        Speaker speaker = MAKE.createSpeaker();
        speaker.setRespondent(respondent);
        session.getSpeakers().add(speaker);
        Answer answer = MAKE.createAnswer();
        answer.setQuestion(why.getId());
        answer.setText(text);
        session.getAnswers().add(answer);
        talks.getSessions().add(Identifiers.complete(session));
    }

    private Findings findings(Scope scope, String... answers) {
        return Findings.of(research, scope, Optional.of(new Among(with.getId(), Set.of(answers))));
    }

    @Test
    void responsesOfOthersAreNotCounted() {
        Result result = findings(Scope.EVERYTHING, "Family").result(rooms);
        assertEquals(2, result.asked());
        assertEquals("3.5", result.numbers().orElseThrow().median().toPlainString());
        assertEquals(2, findings(Scope.EVERYTHING, "family").answered(rooms));
        assertEquals(4, findings(Scope.EVERYTHING, "family", "Alone").answered(rooms));
        assertEquals(4, Findings.of(research, Scope.EVERYTHING, Optional.empty()).answered(rooms));
    }

    @Test
    void whoToldItInASurveyIsFoundAgainInAnInterview() {
        assertEquals(List.of("A second child"), findings(Scope.EVERYTHING, "Family").result(why).choices().stream()
                .map(Result.Choice::text).toList());
        assertEquals(List.of("The noise"), findings(new Scope.OfStudy(talks.getId()), "Alone").voices(talks).stream()
                .map(voice -> voice.answer().getText()).toList());
    }

    @Test
    void whoToldItInAnInterviewIsFoundAgainInASurvey() {
        Result result = Findings.of(research, Scope.EVERYTHING, Optional.of(new Among(why.getId(), Set.of("the noise")))).result(rooms);
        assertEquals(List.of("1"), result.choices().stream().map(Result.Choice::text).toList());
        assertEquals(1, result.answered());
    }

    @Test
    void nobodyIsMeantByAnAnswerThatNobodyGave() {
        assertEquals(0, findings(Scope.EVERYTHING, "Parents").result(rooms).asked());
    }

    @Test
    void onlySomeSessionsAndSurveysAreLookedAt() {
        Session last = talks.getSessions().getLast();
        Findings some = Findings.of(research, new Scope.OfParts(Set.of(last.getId())));
        assertEquals(List.of(talks), some.studies());
        assertEquals(List.of("The lift"), some.result(why).choices().stream().map(Result.Choice::text).toList());
        assertEquals(0, some.result(rooms).asked());
        assertEquals(4, Findings.of(research, new Scope.OfParts(Set.of(survey.getId()))).result(rooms).asked());
    }
}
