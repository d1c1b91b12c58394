/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.document.ResearchFiles;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CheckCommandTest {

    @TempDir
    private Path folder;
    private Path clean;
    private Path faulty;
    private Path broken;

    @BeforeEach
    void makeFiles() throws Exception {
        clean = Samples.file("flats.en");
        faulty = Files.writeString(folder.resolve("faulty.persona"), Files.readString(clean).replace("name=\"Anna Belova\"", "name=\"\""));
        broken = folder.resolve("broken.persona");
        byte[] bytes = Files.readAllBytes(clean);
        Files.write(broken, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    }

    @Test
    void findsNoErrorsInTheSamples() {
        CliRun run = CliRun.of("check", Samples.folder());
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertTrue(run.outLines().getLast().startsWith(Samples.files().size() + " files: no errors"), run.out());
    }

    @Test
    void endsWithOneWhenThereAreErrors() {
        CliRun run = CliRun.of("check", faulty);
        assertEquals(ExitCode.ERRORS_FOUND, run.code());
        assertTrue(run.out().contains("[persona-without-name]"), run.out());
    }

    @Test
    void namesTheFileAndThePlaceOfWhatCannotBeRead() {
        CliRun run = CliRun.of("check", broken);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().matches("(?s).*broken\\.persona, line \\d+, column \\d+: .*"), run.err());
    }

    @Test
    void goesOnAfterABadFileAndEndsWithTheWorstCode() {
        CliRun run = CliRun.of("check", broken, folder.resolve("missing.persona"), faulty, clean);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.out().contains(faulty.toString()) && run.out().contains(clean.toString()), run.out());
        assertTrue(run.err().contains("broken.persona") && run.err().contains("missing.persona"), run.err());
    }

    @Test
    void writesJsonThatProgramsRead() {
        CliRun run = CliRun.of("check", "--format", "json", faulty, broken);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        JsonObject report = JsonParser.parseString(run.out()).getAsJsonObject();
        assertEquals(1, report.get("format").getAsInt());
        JsonArray files = report.getAsJsonArray("files");
        JsonObject first = files.get(0).getAsJsonObject();
        assertEquals(faulty.toString(), first.get("file").getAsString());
        assertEquals(1, first.get("errors").getAsInt());
        JsonObject error = issues(first).stream().filter(issue -> issue.get("severity").getAsString().equals("error")).findFirst().orElseThrow();
        assertEquals("persona-without-name", error.get("check").getAsString());
        assertEquals("Persona", error.getAsJsonObject("element").get("type").getAsString());
        assertEquals("name", error.get("feature").getAsString());
        assertFalse(error.get("message").getAsString().isBlank());
        JsonObject unreadable = files.get(1).getAsJsonObject().getAsJsonObject("unreadable");
        assertTrue(unreadable.get("line").getAsInt() > 1 && unreadable.has("kind") && unreadable.has("message"), run.out());
        JsonObject sum = report.getAsJsonObject("sum");
        assertEquals(List.of(2, 1, 1), List.of(sum.get("files").getAsInt(), sum.get("unreadable").getAsInt(), sum.get("errors").getAsInt()));
    }

    private static List<JsonObject> issues(JsonObject file) {
        return StreamSupport.stream(file.getAsJsonArray("issues").spliterator(), false).map(issue -> issue.getAsJsonObject()).toList();
    }

    @Test
    void dependsOnTheDayThatIsAskedFor() {
        assertFalse(CliRun.of("check", clean, "--date", "2026-11-21").out().contains("[review-overdue]"));
        assertTrue(CliRun.of("check", clean, "--date", "2027-11-21").out().contains("[review-overdue]"));
        assertTrue(CliRun.with(Locale.ENGLISH, java.util.Map.of("SOURCE_DATE_EPOCH", "1900000000"), "check", clean).out()
                .contains("[review-overdue]"));
    }

    @Test
    void speaksRussian() {
        CliRun run = CliRun.of("check", Samples.file("flats.ru"), "--lang", "ru");
        assertTrue(run.outLines().getLast().startsWith("Файлов: 1; ошибок: 0"), run.out());
        assertEquals(run.out(), CliRun.in(Locale.of("ru"), "check", Samples.file("flats.ru")).out());
    }

    @Test
    void coloursOnlyWhatTheTerminalShows() {
        CliRun plain = CliRun.of("check", faulty);
        CliRun coloured = CliRun.coloured("check", faulty);
        assertTrue(coloured.out().contains("\u001b["), coloured.out());
        assertEquals(plain.out(), coloured.out().replaceAll("\u001b\\[[0-9;]*m", ""));
    }

    @Test
    void readsEachFileOnce() {
        CliRun run = CliRun.of("check", clean, clean);
        assertTrue(run.outLines().getLast().startsWith("1 file:"), run.out());
    }

    @Test
    void tellsAboutAFolderWithoutPersonaFiles() throws Exception {
        CliRun run = CliRun.of("check", Files.createDirectory(folder.resolve("empty")));
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("empty"), run.err());
    }

    @Test
    void refusesAnotherEncoding() throws Exception {
        Path file = Files.write(folder.resolve("windows.persona"), Files.readString(Samples.file("flats.ru")).getBytes("windows-1251"));
        CliRun run = CliRun.of("check", file);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("windows.persona") && run.err().contains("UTF-8"), run.err());
    }

    @Test
    void survivesAFileOfNothing() throws Exception {
        for (String content : List.of("", "\0\0\0", "{}", "<a/>")) {
            Path file = Files.write(folder.resolve("odd.persona"), content.getBytes(StandardCharsets.UTF_8));
            assertEquals(ExitCode.BAD_INPUT, CliRun.of("check", file).code(), content);
        }
    }

    /** What the research beside a file lacks is told with the file. */
    @Test
    void tellsOfAnswersWithoutConsent() throws Exception {
        Path file = Files.copy(clean, folder.resolve("flats.persona"));
        ResearchFiles files = ResearchFiles.open(file);
        Speaker speaker = Identifiers.complete(ResearchFactory.eINSTANCE.createSpeaker());
        speaker.setLabel("P1");
        Answer answer = ResearchFactory.eINSTANCE.createAnswer();
        answer.setSpeaker(speaker.getId());
        answer.setText("a secret");
        Session session = ResearchFactory.eINSTANCE.createSession();
        session.getSpeakers().add(speaker);
        session.getAnswers().add(answer);
        Study study = ResearchFactory.eINSTANCE.createStudy();
        study.setName("Talks");
        study.getSessions().add(session);
        files.research().root().getStudies().add(study);
        files.saveResearch();
        CliRun run = CliRun.of("check", file);
        assertEquals(ExitCode.ERRORS_FOUND, run.code(), run.err());
        assertTrue(run.out().contains("Talks, P1: answers are kept although") && run.out().contains("[consent]"), run.out());
        assertTrue(CliRun.of("check", "--lang", "ru", file).out().contains("нет ни согласия"));
        CliRun json = CliRun.of("check", "--format", "json", file);
        assertTrue(json.out().contains("\"check\": \"consent\"") && json.out().contains(speaker.getId())
                && !json.out().contains("a secret"), json.out());
        speaker.setWithoutConsent("recorded");
        files.saveResearch();
        assertEquals(ExitCode.DONE, CliRun.of("check", file).code());
        Files.writeString(folder.resolve("flats.research"), "nothing");
        CliRun damaged = CliRun.of("check", file);
        assertEquals(ExitCode.BAD_INPUT, damaged.code());
        assertTrue(damaged.err().contains("flats.research"), damaged.err());
    }
}
