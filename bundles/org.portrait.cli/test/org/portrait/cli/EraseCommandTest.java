/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Attachment;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;

class EraseCommandTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private Path file;
    private String olga;

    @BeforeEach
    void makeFiles() throws DocumentException {
        file = folder.resolve("x.persona");
        Documents.save(Documents.create(file, PersonaFactory.eINSTANCE.createProject()));
        ResearchFiles files = ResearchFiles.open(file);
        Respondent person = Identifiers.complete(MAKE.createRespondent());
        person.setName("Olga Severtseva");
        files.respondents().root().getRespondents().add(person);
        olga = person.getId();
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setRespondent(olga);
        Answer answer = MAKE.createAnswer();
        answer.setSpeaker(speaker.getId());
        answer.setText("A garden");
        Session session = MAKE.createSession();
        session.getSpeakers().add(speaker);
        session.getAnswers().add(answer);
        Study study = MAKE.createStudy();
        study.getSessions().add(session);
        files.research().root().getStudies().add(study);
        files.saveResearch();
    }

    private String everything() throws IOException {
        return everythingIn(folder);
    }

    private static String everythingIn(Path folder) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> found = Files.list(folder)) {
            for (Path each : found.filter(Files::isRegularFile).sorted().toList()) {
                all.append(Files.readString(each, UTF_8));
            }
        }
        return all.toString();
    }

    @Test
    void printsTheActAndLeavesNothing() throws IOException, DocumentException {
        CliRun run = CliRun.of("erase", file, "--respondent", olga, "--reason", "Asked on paper", "--date=2026-11-21T10:00:00Z");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.out().contains(olga) && run.out().contains("2026-11-21T10:00") && run.out().contains("Asked on paper")
                && run.out().contains("sessions 1, answers 1"), run.out());
        String all = everything();
        assertFalse(all.contains("Severtseva") || all.contains("garden") || all.contains(olga), all);
        String act = ResearchFiles.open(file).research().root().getErasures().getFirst().getId();
        assertTrue(run.out().contains(act), run.out());
        assertFalse(run.out().contains("Severtseva") || run.err().contains("Severtseva"));
    }

    @Test
    void tellsWhichFilesStillHoldTheVoice() throws IOException, DocumentException {
        ResearchFiles files = ResearchFiles.open(file);
        Session session = files.research().root().getStudies().getFirst().getSessions().getFirst();
        for (String path : List.of("talk.mp3", "gone.mp3", "https://example.org/talk")) {
            Attachment attachment = MAKE.createAttachment();
            attachment.setPath(path);
            session.getAttachments().add(attachment);
        }
        files.saveResearch();
        Path talk = Files.writeString(folder.resolve("talk.mp3"), "a voice");
        CliRun run = CliRun.of("erase", file, "--respondent", olga);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.err().contains("delete it yourself: " + talk) && run.err().contains("https://example.org/talk")
                && !run.err().contains("gone"), run.err());
        assertTrue(Files.exists(talk));
    }

    @Test
    void changesNothingForSomebodyUnknown() throws IOException {
        String before = everything();
        CliRun run = CliRun.of("erase", file, "--respondent", "nobody", "--lang=ru");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("nobody"), run.err());
        assertEquals(before, everything());
    }

    @Test
    void doesNotThrowAwayUnsavedWork() throws IOException, DocumentException {
        Document document = Documents.open(file);
        Project project = document.project();
        project.setName("Not saved yet");
        Drafts.capture(document, folder).write();
        String before = everything();
        assertEquals(ExitCode.NOT_WRITTEN, CliRun.of("erase", file, "--respondent", olga).code());
        assertEquals(before, everything());
    }

    @Test
    void anonymiseWritesACopyThatIsNotReplaced() throws IOException {
        Path out = folder.resolve("out");
        String before = everythingIn(folder);
        CliRun run = CliRun.of("anonymise", file, "--out", out);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(List.of(out.resolve("x.persona").toString(), out.resolve("x.research").toString()), run.outLines());
        String copy = everythingIn(out);
        assertFalse(copy.contains(olga) || copy.contains("Severtseva"), copy);
        assertTrue(copy.contains("A garden"), copy);
        assertEquals(before, everythingIn(folder));
        assertEquals(ExitCode.NOT_WRITTEN, CliRun.of("anonymise", file, "--out", out).code());
        assertEquals(copy, everythingIn(out));
    }

    @Test
    void refusesWhatItCannotRead() throws IOException {
        Files.writeString(folder.resolve("x.respondents"), "no such thing");
        CliRun run = CliRun.of("erase", file, "--respondent", olga);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("x.respondents"), run.err());
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("erase", file).code());
    }
}
