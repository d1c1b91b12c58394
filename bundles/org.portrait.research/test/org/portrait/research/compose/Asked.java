/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Persona;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.ColumnRole;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Specimens;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.privacy.NameFilter;
import org.portrait.research.statistics.Scope;
import org.portrait.research.value.CellBlock;

/** A persona document and research that grows by single answers. */
final class Asked {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    final Document document;
    final Persona persona;
    final ResearchProject research = Identifiers.complete(MAKE.createResearchProject());
    final Study talks;
    private final Section section = Identifiers.complete(MAKE.createSection());
    private NameFilter names = NameFilter.of(List.of());

    Asked(Path folder) throws DocumentException {
        document = Documents.open(Specimens.project(folder));
        persona = document.project().getPersonas().getFirst();
        Guide guide = Identifiers.complete(MAKE.createGuide());
        guide.getSections().add(section);
        research.getGuides().add(guide);
        talks = study("Talks of spring", SourceKind.INTERVIEW, Population.CUSTOMERS);
    }

    Study study(String name, SourceKind kind, Population population) {
        Study study = Identifiers.complete(MAKE.createStudy());
        study.setName(name);
        study.setKind(kind);
        study.setPopulation(population);
        research.getStudies().add(study);
        return study;
    }

    Question question(QuestionKind kind, String trait, String... options) {
        Question question = Identifiers.complete(MAKE.createQuestion());
        question.setText("?");
        question.setKind(kind);
        question.setTrait(trait);
        question.getOptions().addAll(List.of(options));
        section.getQuestions().add(question);
        return question;
    }

    /** Somebody new says something, with consent, on a day of 2026 that is the later the more were asked. */
    Answer says(Question question, String text) {
        return says(talks, question, text);
    }

    Answer says(Study study, Question question, String text) {
        Session session = Identifiers.complete(MAKE.createSession());
        session.setStart(LocalDateTime.of(2026, 2, 1, 10, 0).plusDays(study.getSessions().size()));
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setRespondent(Identifiers.fresh());
        session.getSpeakers().add(speaker);
        Consent consent = Identifiers.complete(MAKE.createConsent());
        consent.setRespondent(speaker.getRespondent());
        consent.setGiven(LocalDate.of(2026, 1, 1));
        consent.setSpecial(true);
        research.getConsents().add(consent);
        study.getSessions().add(session);
        return says(session, question, text);
    }

    Answer says(Session session, Question question, String text) {
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setQuestion(question == null ? null : question.getId());
        answer.setText(text);
        session.getAnswers().add(answer);
        return answer;
    }

    Highlight highlight(Answer answer, String words, Code... codes) {
        Highlight highlight = Identifiers.complete(MAKE.createHighlight());
        highlight.setFrom(answer.getText().indexOf(words));
        highlight.setTo(highlight.getFrom() + words.length());
        for (Code code : codes) {
            CodeUse use = Identifiers.complete(MAKE.createCodeUse());
            use.setCode(code.getId());
            highlight.getUses().add(use);
        }
        answer.getHighlights().add(highlight);
        return highlight;
    }

    Code code(String name) {
        Code code = Identifiers.complete(MAKE.createCode());
        code.setName(name);
        research.getCodes().add(code);
        return code;
    }

    Survey survey(Study study, Question question, List<String> cells) {
        Survey survey = MAKE.createSurvey();
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setRole(ColumnRole.ANSWERS);
        column.setQuestion(question.getId());
        column.getCells().addAll(CellBlock.blocks(cells));
        survey.getColumns().add(column);
        survey.getTimes().addAll(CellBlock.blocks(cells.stream().map(cell -> "2026-05-05").toList()));
        study.getSurveys().add(survey);
        return Identifiers.complete(survey);
    }

    void isCalled(String name) {
        Respondent respondent = MAKE.createRespondent();
        respondent.setName(name);
        names = NameFilter.of(List.of(Identifiers.complete(respondent)));
    }

    NameFilter names() {
        return names;
    }

    List<Proposal> proposals() {
        return proposals(Scope.EVERYTHING);
    }

    List<Proposal> proposals(Scope scope) {
        return Proposals.of(research, scope, persona, names, TODAY);
    }

    void accept(List<Proposal> proposals) {
        document.domain().getCommandStack().execute(Acceptance.accept(document.domain(), persona, research, proposals));
    }
}
