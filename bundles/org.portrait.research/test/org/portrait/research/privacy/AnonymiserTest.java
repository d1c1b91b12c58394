/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentException.Kind;
import org.portrait.model.Evidence;
import org.portrait.model.PersonaFactory;
import org.portrait.model.SourceKind;
import org.portrait.research.Attachment;
import org.portrait.research.ContactKind;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Specimens;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;

class AnonymiserTest {

    @TempDir
    Path folder;
    private Path file;
    private Path target;
    private Respondent olga;

    @BeforeEach
    void plant() throws DocumentException, IOException {
        file = Specimens.project(folder);
        target = Files.createDirectory(folder.resolve("out")).resolve("flats.persona");
        ResearchFiles files = ResearchFiles.open(file);
        olga = Specimens.respondent(files, "Olga Severtseva", ContactKind.EMAIL, "olga@example.org");
        Specimens.consent(files, olga).setReference("Safe 7");
        Guide guide = ResearchFactory.eINSTANCE.createGuide();
        Section section = ResearchFactory.eINSTANCE.createSection();
        for (QuestionPrivacy privacy : QuestionPrivacy.values()) {
            Question question = ResearchFactory.eINSTANCE.createQuestion();
            question.setId(privacy.getName());
            question.setPrivacy(privacy);
            section.getQuestions().add(question);
        }
        guide.getSections().add(section);
        files.research().root().getGuides().add(guide);
        Study study = Specimens.study(files, SourceKind.INTERVIEW);
        Session session = Specimens.session(study, olga);
        for (QuestionPrivacy privacy : QuestionPrivacy.values()) {
            Specimens.answer(session, session.getSpeakers().getFirst(), "Said-" + privacy).setQuestion(privacy.getName());
            Evidence evidence = Specimens.evidence(session.getAnswers().getLast().getId(), 1, "Quoted-" + privacy);
            files.persona().root().getPersonas().getFirst().getEvidence().add(evidence);
            Survey survey = Specimens.survey(study, List.of(olga.getId(), ""), List.of("Wrote-" + privacy, "x"));
            survey.getColumns().getFirst().setQuestion(privacy.getName());
        }
        Specimens.answer(session, session.getSpeakers().getFirst(), "My name is Olga Severtseva");
        Attachment recording = ResearchFactory.eINSTANCE.createAttachment();
        recording.setPath("voice.mp3");
        session.getAttachments().add(recording);
        files.persona().root().getPersonas().getFirst().setDemography(PersonaFactory.eINSTANCE.createDemography());
        files.persona().root().getPersonas().getFirst().getDemography().setReligion("Old believer");
        files.persona().root().setOwner("olga@example.org");
        files.saveResearch();
        files.persona().save();
    }

    @Test
    void writesACopyWithoutPeople() throws DocumentException, IOException {
        byte[] before = Files.readAllBytes(folder.resolve("flats.research"));
        Anonymiser.write(ResearchFiles.open(file), target);
        assertEquals(List.of("flats.persona", "flats.research"), names(target.getParent()));
        String all = Files.readString(target, UTF_8) + Files.readString(target.resolveSibling("flats.research"), UTF_8);
        for (String secret : List.of("Severtseva", "olga@example", olga.getId(), "voice.mp3", "Safe 7", "Said-CONFIDENTIAL", "Said-SPECIAL",
                "Said-IDENTIFYING", "Wrote-CONFIDENTIAL", "Wrote-SPECIAL", "Wrote-IDENTIFYING", "Quoted-CONFIDENTIAL",
                "Quoted-SPECIAL", "Quoted-IDENTIFYING", "Old believer")) {
            assertFalse(all.contains(secret), () -> secret + " in\n" + all);
        }
        assertTrue(all.contains("Said-ORDINARY") && all.contains("Wrote-ORDINARY") && all.contains("Quoted-ORDINARY"), all);
        assertEquals(new String(before, UTF_8), Files.readString(folder.resolve("flats.research"), UTF_8));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void onePersonStaysOnePerson() throws DocumentException {
        Anonymiser.write(ResearchFiles.open(file), target);
        var research = ResearchFiles.open(target).research().root();
        Study study = research.getStudies().getFirst();
        String alias = study.getSessions().getFirst().getSpeakers().getFirst().getRespondent();
        assertNotEquals(olga.getId(), alias);
        assertEquals(alias, research.getConsents().getFirst().getRespondent());
        assertEquals(List.of(alias, ""), study.getSurveys().getFirst().getRespondents().getFirst());
    }

    @Test
    void neverWritesOverAFile() throws DocumentException, IOException {
        Files.writeString(target.resolveSibling("flats.research"), "mine");
        assertEquals(Kind.CHANGED_ON_DISK, assertThrows(DocumentException.class, () -> Anonymiser.write(ResearchFiles.open(file), target)).kind());
        assertEquals(List.of("flats.research"), names(target.getParent()));
    }
}
