/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
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
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;

/** A real process is killed while it saves, again and again; the file is always whole, and no finished save is lost. */
class KillTest {

    private static final int KILLS = 50;
    private static final int SEGMENTS = 400;
    private static final int LONGEST_LIFE = 60_000_000;

    @TempDir
    Path folder;

    @Test
    void aKilledSaveLeavesAWholeFile() throws IOException, InterruptedException, DocumentException {
        Path file = folder.resolve("x.persona");
        Documents.save(Documents.create(file, project()));
        Random random = new Random(42);
        int inTheMiddle = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int finished = saveUntilKilled(file, random.nextInt(LONGEST_LIFE));
            inTheMiddle += deleteParts();
            Document document = Documents.open(file);
            assertEquals(List.of(), document.warnings());
            int found = KilledSaver.number(document.project());
            assertTrue(KilledSaver.isWhole(document.project()));
            assertTrue(found == finished || found == finished + 1, () -> "saved " + finished + ", found " + found);
            assertTrue(KilledSaver.isWhole(Documents.open(folder.resolve(".x.persona.bak")).project()));
        }
        assertTrue(inTheMiddle > 0, "no kill came in the middle of a save, so this test has shown nothing");
    }

    private static Project project() {
        Project project = PersonaFactory.eINSTANCE.createProject();
        for (int number = 0; number < SEGMENTS; number++) {
            Segment segment = PersonaFactory.eINSTANCE.createSegment();
            segment.setDescription("long ".repeat(200));
            project.getSegments().add(segment);
        }
        KilledSaver.setNumber(project, 0);
        return project;
    }

    /** @return the last save that the process told of */
    private static int saveUntilKilled(Path file, long nanos) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                KilledSaver.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = process.inputReader()) {
            String last = output.readLine();
            assertNotNull(last, "the process ended before its first save");
            LockSupport.parkNanos(nanos);
            // Unlike the process itself, its handle leaves the output to be read.
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

    /** @return 1 when a file that was being written is there, and 0 otherwise */
    private int deleteParts() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> parts = files.filter(path -> path.getFileName().toString().endsWith(".part")).toList();
            for (Path part : parts) {
                Files.delete(part);
            }
            return parts.isEmpty() ? 0 : 1;
        }
    }
}
