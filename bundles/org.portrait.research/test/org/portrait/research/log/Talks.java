/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.IdentityCommand;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ConsentForm;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.SessionChannel;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.log.SessionPlan.Participant;
import org.portrait.research.log.SessionPlan.Permission;

/** A research document with one session that is about to be logged. */
final class Talks {

    static final Permission CONSENT =
            new Permission.Given(LocalDate.of(2026, 3, 1), ConsentForm.RECORDED, true, new SessionPlan.Terms("Interviews", "", null, ""));

    /** The clock of the tests, in nanoseconds. */
    long now;
    final Document document;
    final Session session;
    final InterviewLog log;

    private Talks(Path folder, Guide guide, SourceKind kind, List<Permission> people) throws DocumentException {
        Path file = folder.resolve("talks.research");
        StoredFile.create(ResearchFiles.RESEARCH, file, Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject())).save();
        document = Documents.open(ResearchFiles.RESEARCH, file);
        Study study = SessionPlan.addStudy(document.domain(), research(), "Talks of spring", kind, Locale.ENGLISH);
        List<Participant> participants = new ArrayList<>();
        for (Permission permission : people) {
            participants.add(new Participant("person-" + participants.size(), permission));
        }
        session = new SessionPlan(study, Optional.of(guide), LocalDateTime.of(2026, 3, 2, 14, 30), "office", "Ira", SessionChannel.VIDEO,
                participants)
                .begin(document.domain(), research(), IdentityCommand.INSTANCE, Locale.ENGLISH);
        Documents.save(document);
        log = new InterviewLog(document.domain(), research(), session, new SessionClock(() -> now, 0), Locale.ENGLISH);
    }

    static Talks of(Path folder, Guide guide) throws DocumentException {
        return new Talks(folder, guide, SourceKind.INTERVIEW, List.of(CONSENT));
    }

    static Talks of(Path folder, Guide guide, Permission... people) throws DocumentException {
        return new Talks(folder, guide, SourceKind.FOCUS_GROUP, List.of(people));
    }

    ResearchProject research() {
        return document.root(ResearchFiles.RESEARCH);
    }

    void wait(int seconds) {
        now += seconds * 1_000_000_000L;
    }

    /** The file as it would be written now. */
    String text() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.resource().save(bytes, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    void undoAll() {
        while (document.domain().getCommandStack().canUndo()) {
            document.domain().getCommandStack().undo();
            log.documentChanged();
        }
    }

    void redoAll() {
        while (document.domain().getCommandStack().canRedo()) {
            document.domain().getCommandStack().redo();
            log.documentChanged();
        }
    }

    /** A guide with one question of each kind, in the order of the kinds. */
    static Guide guide() {
        Section section = ResearchFactory.eINSTANCE.createSection();
        section.setTitle("Everything");
        for (QuestionKind kind : QuestionKind.values()) {
            section.getQuestions().add(question(kind));
        }
        Guide guide = ResearchFactory.eINSTANCE.createGuide();
        guide.setName("One of each");
        guide.getSections().add(section);
        return Identifiers.complete(guide);
    }

    static Question question(QuestionKind kind) {
        Question question = ResearchFactory.eINSTANCE.createQuestion();
        question.setKind(kind);
        question.setText("What about " + kind + "?");
        switch (kind) {
            case SINGLE, MULTIPLE -> question.getOptions().addAll(List.of("yes", "no", "perhaps"));
            case SCALE -> {
                question.setLowest(0);
                question.setHighest(10);
        }
        case NUMBER -> question.setUnit("years");
        case OPEN, DATE -> {
        }
        }
        return question;
    }
}
