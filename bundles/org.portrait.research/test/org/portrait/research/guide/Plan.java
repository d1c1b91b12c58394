/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portrait.core.command.Edits;
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
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.SurveyColumn;
import org.portrait.research.value.CellBlock;

/** A guide of two sections with some questions, a study that follows it, and an editing domain. */
final class Plan {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    final ResearchProject research = Identifiers.complete(MAKE.createResearchProject());
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    final Guide guide = MAKE.createGuide();
    final Section first = MAKE.createSection();
    final Section second = MAKE.createSection();
    final Question one = question(first, "One");
    final Question two = question(first, "Two");
    final Question three = question(second, "Three");
    final Study study = MAKE.createStudy();

    Plan() {
        guide.setName("Talks");
        guide.getSections().addAll(List.of(first, second));
        research.getGuides().add(guide);
        research.getStudies().add(study);
        Identifiers.complete(research);
        study.setGuide(guide.getId());
    }

    private static Question question(Section section, String text) {
        Question question = MAKE.createQuestion();
        question.setText(text);
        section.getQuestions().add(question);
        return question;
    }

    /** Somebody says something in a session, or chooses. */
    Answer says(Question question, String text, String... values) {
        if (study.getSessions().isEmpty()) {
            study.getSessions().add(Identifiers.complete(MAKE.createSession()));
        }
        Session session = study.getSessions().getFirst();
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setQuestion(question.getId());
        answer.setText(text);
        answer.getValues().addAll(List.of(values));
        session.getAnswers().add(answer);
        return answer;
    }

    /** Responses to a survey. */
    SurveyColumn responses(Question question, String... cells) {
        Survey survey = MAKE.createSurvey();
        SurveyColumn column = MAKE.createSurveyColumn();
        column.setRole(ColumnRole.ANSWERS);
        column.setQuestion(question.getId());
        column.getCells().addAll(CellBlock.blocks(List.of(cells)));
        survey.getColumns().add(column);
        study.getSurveys().add(Identifiers.complete(survey));
        return column;
    }

    void choice(Question question, QuestionKind kind, String... options) {
        question.setKind(kind);
        question.getOptions().addAll(List.of(options));
    }

    GuideUse use() {
        return GuideUse.of(research);
    }

    /** Executes a command, and checks that it is one step which can be taken back and made again. @return whether anything changed */
    boolean run(Command command) {
        String before = text();
        boolean changed = Edits.execute(domain, command);
        String after = text();
        if (changed) {
            domain.getCommandStack().undo();
            assertEquals(before, text(), "undo");
            domain.getCommandStack().redo();
            assertEquals(after, text(), "redo");
        }
        return changed;
    }

    /** The guide in lines: questions by their words, those that follow with an arrow, those that are no longer asked in brackets. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Section section : guide.getSections()) {
            lines.add("#");
            section.getQuestions().forEach(question -> lines(question, "", lines));
        }
        return lines;
    }

    private static void lines(Question question, String depth, List<String> lines) {
        lines.add(depth + (question.isRetired() ? "(" + question.getText() + ")" : question.getText()));
        question.getFollowUps().forEach(next -> lines(next, depth + ">", lines));
    }

    private String text() {
        XMIResourceImpl resource = new XMIResourceImpl();
        resource.getContents().add(research);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            resource.save(out, Map.of("ENCODING", "UTF-8"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        resource.getContents().clear();
        return out.toString(StandardCharsets.UTF_8);
    }
}
