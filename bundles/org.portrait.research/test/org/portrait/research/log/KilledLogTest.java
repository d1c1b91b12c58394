/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Draft;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Answer;
import org.portrait.research.Session;
import org.portrait.research.document.ResearchFiles;

/** A real process is killed while somebody logs, again and again: each word of which a draft was written is there, and the file is as it was. */
class KilledLogTest {

    private static final int KILLS = 15;
    private static final int LONGEST_LIFE = 80_000_000;

    @TempDir
    Path folder;

    @Test
    void noWordOfAFinishedDraftIsLost() throws IOException, InterruptedException, DocumentException {
        Talks.of(folder, Talks.guide());
        Path file = folder.resolve("talks.research");
        String saved = Files.readString(file);
        Random random = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            int written = logUntilKilled(file, random.nextInt(LONGEST_LIFE));
            assertEquals(saved, Files.readString(file));
            Draft draft = Drafts.find(file).orElseThrow();
            Document document = Documents.open(ResearchFiles.RESEARCH, file);
            document.domain().getCommandStack().execute(draft.restoreInto(document, "restore"));
            String words = words(document.root(ResearchFiles.RESEARCH).getStudies().getFirst().getSessions().getFirst());
            String expected = IntStream.rangeClosed(1, written).mapToObj(word -> "word" + word).collect(Collectors.joining(" "));
            assertTrue(words.startsWith(expected), () -> "written " + written + ", found " + words);
            draft.discard();
        }
    }

    private static String words(Session session) {
        return session.getAnswers().stream().map(Answer::getText).map(String::strip).collect(Collectors.joining(" "));
    }

    /** @return how many words the last draft holds that the process told of */
    private static int logUntilKilled(Path file, long nanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KilledLogger.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            String last = output.readLine();
            assertNotNull(last, "the process ended before its first draft");
            LockSupport.parkNanos(nanos);
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                last = line;
            }
            return Integer.parseInt(last);
        } finally {
            process.destroyForcibly();
        }
    }
}
