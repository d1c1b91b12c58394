/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests.page;

import java.nio.file.Path;
import java.time.LocalDateTime;

import org.portrait.core.document.FileKind;
import org.portrait.core.document.StoredFile;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.SourceKind;
import org.portrait.research.Answer;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;

/** A persona file with research beside it: two interviews that nobody has coded. */
public final class ResearchSample {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private ResearchSample() {
    }

    /** Writes the files. @return the one with the research */
    public static Path write(Path folder) throws DocumentException {
        Path persona = folder.resolve("flats.persona");
        StoredFile.create(FileKind.PERSONA, persona, PersonaFactory.eINSTANCE.createProject()).save();
        ResearchFiles files = ResearchFiles.open(persona);
        ResearchProject research = files.research().root();
        Study study = MAKE.createStudy();
        study.setName("Talks of spring");
        study.setKind(SourceKind.INTERVIEW);
        research.getStudies().add(study);
        session(study, 1, "Why now?", "Rent went up. I kept a table.", "What worries you?", "The mortgage frightens me.");
        session(study, 2, "Why now?", "A second child is on its way.", "What worries you?", "Prices, and nothing else.");
        files.saveResearch();
        return files.research().path();
    }

    private static void session(Study study, int day, String... said) {
        Session session = MAKE.createSession();
        session.setStart(LocalDateTime.of(2026, 3, day, 10, 0));
        Speaker speaker = MAKE.createSpeaker();
        speaker.setLabel("P" + day);
        speaker.setRole(SpeakerRole.RESPONDENT);
        speaker.setWithoutConsent("Made up for a test");
        session.getSpeakers().add(speaker);
        for (int number = 0; number < said.length; number += 2) {
            Answer answer = MAKE.createAnswer();
            answer.setAsked(said[number]);
            answer.setText(said[number + 1]);
            session.getAnswers().add(answer);
        }
        study.getSessions().add(session);
    }
}
