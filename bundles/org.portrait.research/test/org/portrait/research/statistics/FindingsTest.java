/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.ColumnRole;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.statistics.Result.Choice;
import org.portrait.research.value.CellBlock;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FindingsTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private ResearchProject research;
    private Section section;
    private Study talks;
    private Study poll;

    @BeforeEach
    void makeResearch() {
        research = Identifiers.complete(MAKE.createResearchProject());
        Guide guide = Identifiers.complete(MAKE.createGuide());
        section = Identifiers.complete(MAKE.createSection());
        guide.getSections().add(section);
        research.getGuides().add(guide);
        talks = study(SourceKind.INTERVIEW);
        poll = study(SourceKind.SURVEY);
    }

    private Study study(SourceKind kind) {
        Study study = Identifiers.complete(MAKE.createStudy());
        study.setKind(kind);
        research.getStudies().add(study);
        return study;
    }

    private Question question(QuestionKind kind, String... options) {
        Question question = Identifiers.complete(MAKE.createQuestion());
        question.setText("?");
        question.setKind(kind);
        question.getOptions().addAll(List.of(options));
        section.getQuestions().add(question);
        return question;
    }

    private Session session(int month, int people) {
        Session session = Identifiers.complete(MAKE.createSession());
        session.setStart(LocalDateTime.of(2026, month, 3, 14, 30));
        for (int index = 0; index < people; index++) {
            session.getSpeakers().add(Identifiers.complete(MAKE.createSpeaker()));
        }
        talks.getSessions().add(session);
        return session;
    }

    private Answer answer(Session session, Question question, String text, String... values) {
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setQuestion(question.getId());
        answer.setText(text);
        answer.getValues().addAll(List.of(values));
        session.getAnswers().add(answer);
        return answer;
    }

    private Survey survey(Study study, Question question, List<String> times, List<List<String>> columns) {
        Survey survey = MAKE.createSurvey();
        for (List<String> cells : columns) {
            SurveyColumn column = MAKE.createSurveyColumn();
            column.setRole(ColumnRole.ANSWERS);
            column.setQuestion(question.getId());
            column.getCells().addAll(CellBlock.blocks(cells));
            survey.getColumns().add(column);
        }
        survey.getTimes().addAll(CellBlock.blocks(times));
        study.getSurveys().add(survey);
        return Identifiers.complete(survey);
    }

    private Result result(Question question) {
        return Findings.of(research, Scope.EVERYTHING).result(question);
    }

    private static Map<String, Integer> counts(Result result) {
        Map<String, Integer> counts = new TreeMap<>();
        result.choices().forEach(choice -> counts.put(choice.text(), choice.share().n()));
        return counts;
    }

    @Test
    void sessionsAndSurveysCountTogether() {
        Question question = question(QuestionKind.SINGLE, "phone", "mail", "never");
        answer(session(3, 1), question, null, "mail");
        answer(session(4, 1), question, "Phone.");
        answer(session(5, 1), question, null).setSkipped(true);
        survey(poll, question, List.of("2026-06-01", "2026-06-02T10:00:00", "", "2026-01-09"), List.of(List.of("mail", "", "mail", "by pigeon")));
        Result result = result(question);
        assertEquals(List.of(7, 5, 2), List.of(result.asked(), result.answered(), result.skipped()));
        assertEquals(List.of("phone", "mail", "never", "by pigeon"), result.choices().stream().map(Choice::text).toList());
        assertEquals(List.of(1, 3, 0, 1), result.choices().stream().map(choice -> choice.share().n()).toList());
        assertEquals(List.of("mail"), result.mostCommon().stream().map(Choice::text).toList());
        assertEquals(0.6, result.mostCommon().getFirst().share().value(), 1e-12);
        assertEquals(LocalDate.of(2026, 1, 9), result.first());
        assertEquals(LocalDate.of(2026, 6, 1), result.last());
    }

    @Test
    void tiesAreTold() {
        Question question = question(QuestionKind.OPEN);
        survey(poll, question, List.of(), List.of(List.of("Perm", "Omsk", "omsk ", "PERM.", "Tver")));
        assertEquals(List.of("Omsk", "Perm"), result(question).mostCommon().stream().map(Choice::text).sorted().toList());
    }

    @Test
    void sharesOfSeveralChoicesAreOfPeople() {
        Question question = question(QuestionKind.MULTIPLE, "video", "search");
        survey(poll, question, List.of(), List.of(List.of("video\nsearch", "video", "", "search\nfriends")));
        answer(session(2, 1), question, null, "video", "search");
        Result result = result(question);
        assertEquals(4, result.answered());
        assertEquals(Map.of("video", 3, "search", 3, "friends", 1), counts(result));
        assertTrue(result.choices().stream().mapToDouble(choice -> choice.share().value()).sum() > 1);
    }

    @Test
    void columnsOfOptionsAreOneQuestion() {
        Question question = question(QuestionKind.MULTIPLE, "video", "search");
        survey(poll, question, List.of(), List.of(List.of("video", "video", ""), List.of("search", "", "")));
        Result result = result(question);
        assertEquals(List.of(3, 2), List.of(result.asked(), result.answered()));
        assertEquals(Map.of("video", 2, "search", 1), counts(result));
    }

    @Test
    void numbersHaveAMiddleAndARange() {
        Question question = question(QuestionKind.NUMBER);
        survey(poll, question, List.of(), List.of(List.of("25", "31", "nobody's business", "40.5")));
        answer(session(2, 1), question, "28");
        answer(session(2, 1), question, "somewhat over thirty");
        Result result = result(question);
        NumberSummary numbers = result.numbers().orElseThrow();
        assertEquals(6, result.answered());
        assertEquals(4, numbers.n());
        assertEquals(new BigDecimal("29.5"), numbers.median());
        assertEquals(new BigDecimal("40.5"), numbers.highest());
    }

    @Test
    void eachStepOfAScaleIsThere() {
        Question question = question(QuestionKind.SCALE);
        question.setLowest(1);
        question.setHighest(5);
        survey(poll, question, List.of(), List.of(List.of("5", "4", "5", "")));
        Result result = result(question);
        assertEquals(List.of(0, 0, 0, 1, 2), result.choices().stream().map(choice -> choice.share().n()).toList());
        assertEquals(new BigDecimal("5"), result.numbers().orElseThrow().median());
    }

    @Test
    void daysHaveAMiddle() {
        Question question = question(QuestionKind.DATE);
        survey(poll, question, List.of(), List.of(List.of("2026-05-01", "2026-05-09", "soon")));
        assertEquals(LocalDate.of(2026, 5, 9), result(question).dates().orElseThrow().last());
        assertEquals(2, result(question).dates().orElseThrow().n());
    }

    /** Of several answers of one person the last one counts where there can be only one; all do where there can be several. */
    @Test
    void aPersonCountsOnce() {
        Question single = question(QuestionKind.SINGLE, "yes", "no");
        Question open = question(QuestionKind.OPEN);
        Session session = session(2, 1);
        answer(session, single, null, "no");
        answer(session, single, null, "yes");
        answer(session, open, "rent");
        answer(session, open, "noise");
        answer(session, open, "Rent");
        assertEquals(Map.of("yes", 1, "no", 0), counts(result(single)));
        assertEquals(Map.of("rent", 1, "noise", 1), counts(result(open)));
        assertEquals(1, result(open).answered());
    }

    @Test
    void onlyRespondentsCount() {
        Question question = question(QuestionKind.OPEN);
        Session session = session(2, 3);
        Speaker moderator = session.getSpeakers().getFirst();
        moderator.setRole(SpeakerRole.MODERATOR);
        answer(session, question, "said by the moderator").setSpeaker(moderator.getId());
        answer(session, question, "one").setSpeaker(session.getSpeakers().get(1).getId());
        answer(session, question, "two").setSpeaker(session.getSpeakers().get(2).getId());
        assertEquals(Map.of("one", 1, "two", 1), counts(result(question)));
        assertEquals(2, result(question).asked());
    }

    @Test
    void whatPeopleSaidWhoWithdrewIsLeftOut() {
        Question question = question(QuestionKind.OPEN);
        Session session = session(2, 2);
        session.getSpeakers().getFirst().setRespondent("anna");
        session.getSpeakers().getLast().setRespondent("oleg");
        answer(session, question, "garden").setSpeaker(session.getSpeakers().getFirst().getId());
        answer(session, question, "balcony").setSpeaker(session.getSpeakers().getLast().getId());
        Survey survey = survey(poll, question, List.of("", "", ""), List.of(List.of("garden", "balcony", "loggia")));
        survey.getRespondents().add(CellBlock.of(List.of("vera", "anna", "oleg")));
        for (String person : List.of("anna", "oleg", "vera")) {
            Consent consent = MAKE.createConsent();
            consent.setRespondent(person);
            research.getConsents().add(consent);
        }
        assertEquals(Map.of("garden", 2, "balcony", 2, "loggia", 1), counts(result(question)));
        research.getConsents().getFirst().setWithdrawn(LocalDate.of(2026, 3, 1));
        assertEquals(Map.of("garden", 1, "balcony", 1, "loggia", 1), counts(result(question)));
        assertEquals(3, result(question).asked());
        assertEquals(3, Findings.of(research, Scope.EVERYTHING).answered(question));
        research.getConsents().add(EcoreUtil.copy(research.getConsents().get(1)));
        research.getConsents().getLast().setRespondent("anna");
        assertEquals(5, result(question).asked(), "a new consent");
    }

    @Test
    void studiesCanBeLookedAtAlone() {
        Question question = question(QuestionKind.OPEN);
        Question other = question(QuestionKind.OPEN);
        answer(session(2, 1), question, "a");
        answer(session(2, 1), other, "c");
        survey(poll, question, List.of(), List.of(List.of("b", "b")));
        poll.setSegment("tenants");
        assertEquals(Map.of("a", 1), counts(Findings.of(research, new Scope.OfStudy(talks.getId())).result(question)));
        Findings tenants = Findings.of(research, new Scope.OfSegment("tenants"));
        assertEquals(Map.of("b", 2), counts(tenants.result(question)));
        assertEquals(List.of(question), tenants.questions());
        assertEquals(List.of(poll), tenants.studies());
        assertTrue(Findings.of(research, new Scope.OfSegment("owners")).questions().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void whoSomebodyIsStaysOut(QuestionKind kind) {
        Question question = question(kind, "Vera");
        question.setPrivacy(QuestionPrivacy.IDENTIFYING);
        survey(poll, question, List.of(), List.of(List.of("Vera", "2026-01-01", "5")));
        Result result = result(question);
        assertEquals(3, result.answered());
        assertTrue(result.choices().isEmpty() && result.numbers().isEmpty() && result.dates().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(QuestionKind.class)
    void nothingIsFoundWhereNobodyWasAsked(QuestionKind kind) {
        Result result = result(question(kind));
        assertEquals(0, result.asked());
        assertTrue(result.mostCommon().isEmpty());
    }

    /** Columns in blocks count what counting row by row counts. */
    @Property(tries = 50)
    void blocksAreCountedAsRows(@ForAll long seed) {
        makeResearch();
        Random random = new Random(seed);
        Question question = question(QuestionKind.SINGLE);
        int rows = random.nextInt(3500);
        List<String> cells = new ArrayList<>();
        List<String> times = new ArrayList<>();
        Map<String, Integer> expected = new TreeMap<>();
        LocalDate last = null;
        for (int row = 0; row < rows; row++) {
            String cell = random.nextInt(4) == 0 ? "" : "option " + random.nextInt(1 + random.nextInt(2000));
            LocalDate day = random.nextInt(5) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            cells.add(cell);
            times.add(day == null ? "" : day.toString());
            if (!cell.isEmpty()) {
                expected.merge(cell, 1, Integer::sum);
                last = Given.later(last, day);
            }
        }
        survey(poll, question, times, List.of(cells));
        Result result = result(question);
        assertEquals(expected, counts(result));
        assertEquals(rows, result.asked());
        assertEquals(expected.values().stream().mapToInt(Integer::intValue).sum(), result.answered());
        assertEquals(last, result.last());
    }

    /** What two columns say alike of one response is one person. */
    @Test
    void noShareIsMoreThanTheWhole() {
        Question question = question(QuestionKind.MULTIPLE, "video");
        survey(poll, question, List.of(), List.of(List.of("video"), List.of("video")));
        assertEquals(1.0, result(question).choices().getFirst().share().value());
        assertFalse(result(question).choices().getFirst().share().n() > 1);
    }

    @Test
    void emptyColumnsOfALateQuestionAreNoAnswers() {
        Question question = question(QuestionKind.OPEN);
        survey(poll, question, List.of(), List.of(Collections.nCopies(1500, ""), Arrays.asList("late")));
        assertEquals(1500, result(question).asked());
        assertEquals(1, result(question).answered());
    }
}
