/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.portrait.core.command.Edits;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;

/** A small research project with an editing domain. */
final class Talks {

    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    final ResearchProject research = Identifiers.complete(MAKE.createResearchProject());
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ReflectiveItemProviderAdapterFactory(), new BasicCommandStack());
    final Study study = Identifiers.complete(MAKE.createStudy());
    final Section section = Identifiers.complete(MAKE.createSection());

    Talks() {
        Guide guide = Identifiers.complete(MAKE.createGuide());
        guide.getSections().add(section);
        research.getGuides().add(guide);
        research.getStudies().add(study);
        study.setGuide(guide.getId());
    }

    Question question(String text) {
        Question question = Identifiers.complete(MAKE.createQuestion());
        question.setText(text);
        section.getQuestions().add(question);
        return question;
    }

    /** A session of one respondent. @param day of March 2026 it was on; 0 for none */
    Session session(int day, String... answers) {
        Session session = Identifiers.complete(MAKE.createSession());
        if (day > 0) {
            session.setStart(LocalDateTime.of(2026, 3, day, 10, 0));
        }
        speaker(session, "P" + (study.getSessions().size() + 1), "r" + (study.getSessions().size() + 1));
        study.getSessions().add(session);
        for (String text : answers) {
            answer(session, text);
        }
        return session;
    }

    Speaker speaker(Session session, String label, String respondent) {
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setLabel(label);
        speaker.setRole(SpeakerRole.RESPONDENT);
        speaker.setRespondent(respondent);
        session.getSpeakers().add(speaker);
        return speaker;
    }

    Answer answer(Session session, String text) {
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setText(text);
        session.getAnswers().add(answer);
        return answer;
    }

    Code code(String name) {
        Code code = CodeEdits.fresh(research, name);
        research.getCodes().add(code);
        return code;
    }

    Code below(Code above, String name) {
        Code code = CodeEdits.fresh(research, name);
        above.getCodes().add(code);
        return code;
    }

    CodingEdits by(String coder) {
        return new CodingEdits(domain, coder, DAY);
    }

    /** Highlights words and gives them codes. */
    Highlight give(String coder, Answer answer, int from, int to, Code... codes) {
        for (Code code : codes) {
            run(by(coder).give(List.of(new Stretch(answer, from, to)), code));
        }
        return CodingEdits.highlighted(new Stretch(answer, from, to)).orElseThrow();
    }

    boolean run(Command command) {
        return Edits.execute(domain, command);
    }

    CodeBook book() {
        return CodeBook.of(research);
    }

    Coded coded() {
        return Coded.of(research, book());
    }

    /** Takes back everything and checks that the file is the one of the beginning, then does it again. */
    void assertUndone(byte[] before) {
        byte[] after = bytes();
        while (domain.getCommandStack().canUndo()) {
            domain.getCommandStack().undo();
        }
        assertArrayEquals(before, bytes(), "undo");
        while (domain.getCommandStack().canRedo()) {
            domain.getCommandStack().redo();
        }
        assertArrayEquals(after, bytes(), "redo");
    }

    /** The file as it would be saved. */
    byte[] bytes() {
        try {
            Path folder = Files.createTempDirectory("talks");
            Path file = folder.resolve("talks.research");
            StoredFile.create(ResearchFiles.RESEARCH, file, research).save();
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
