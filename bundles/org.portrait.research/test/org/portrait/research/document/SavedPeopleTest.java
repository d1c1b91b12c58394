/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;

class SavedPeopleTest {

    private static final int KILLS = 25;
    private static final int LONGEST_LIFE = 60_000_000;

    @TempDir
    Path folder;

    @Test
    void whoWentIsWrittenBeforeTheAnswersAndWhoCameAfter() {
        Respondent anna = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
        Respondent oleg = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondent());
        SavedPeople saved = new SavedPeople();
        assertFalse(saved.goFirst(List.of(anna)));
        saved.are(List.of(anna));
        assertFalse(saved.goFirst(List.of(anna, oleg)));
        assertTrue(saved.goFirst(List.of(oleg)));
        saved.are(List.of());
        assertFalse(saved.goFirst(List.of()));
    }

    /** A real process is killed while it saves: whoever is in one file has a part in the other one, and nobody is in a backup. */
    @Test
    void noNameStaysOfWhatWasTakenBackWhereverTheMachineDies() throws IOException, InterruptedException, DocumentException {
        Path persona = folder.resolve("x.persona");
        Documents.save(Documents.create(persona, PersonaFactory.eINSTANCE.createProject()));
        ResearchFiles.open(persona).saveResearch();
        Path research = ResearchFiles.beside(persona, ResearchFiles.RESEARCH);
        Path respondents = ResearchFiles.beside(persona, ResearchFiles.RESPONDENTS);
        Random random = new Random(11);
        for (int kill = 0; kill < KILLS; kill++) {
            runUntilKilled(random.nextInt(LONGEST_LIFE), research.toString(), respondents.toString(), String.valueOf(kill));
            String answers = Files.readString(research);
            for (Respondent person : ResearchFiles.open(persona).respondents().root().getRespondents()) {
                assertTrue(answers.contains(person.getId()), "somebody stayed");
            }
            Documents.open(ResearchFiles.RESPONDENTS, respondents).dispose();
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(respondents), files.filter(file -> file.getFileName().toString().contains("respondents")).toList());
            }
        }
    }

    private static void runUntilKilled(long nanos, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), KilledSaver.class.getName()),
                Stream.of(arguments)).toList()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            assertEquals("begun", output.readLine());
            LockSupport.parkNanos(nanos);
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }
    }
}
