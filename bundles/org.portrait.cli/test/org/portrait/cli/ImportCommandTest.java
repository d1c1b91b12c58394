/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.research.document.ResearchFiles;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class ImportCommandTest {

    @TempDir
    private Path folder;
    private Path project;
    private Path table;

    @BeforeEach
    void write() throws IOException {
        project = folder.resolve("flats.persona");
        assertEquals(ExitCode.DONE, CliRun.of("new", project, "--template", "b2c").code());
        table = Files.write(folder.resolve("ответы.csv"), """
                Отметка времени;Ваше имя;E-mail;Возраст;Цель покупки;Комментарий
                12.05.2026 10:00:00;Анна;anna@planted.example;25;комната;"Жду; ""очень"" да"
                12.05.2026 10:05:00;Олег;oleg@planted.example;31,5;аренда;=2+2
                12.05.2026 10:06:00;Вера;аренда
                12.05.2026 10:09:00;Игорь;igor@planted.example;40;комната;пишите на igor2@planted.example
                """.getBytes(Charset.forName("windows-1251")));
    }

    private Path beside(String extension) {
        return folder.resolve("flats." + extension);
    }

    private JsonObject json(CliRun run) {
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return JsonParser.parseString(run.out()).getAsJsonObject();
    }

    @Test
    void tellsWhatCameInAndKeepsIdentitiesApart() throws Exception {
        byte[] persona = Files.readAllBytes(project);
        JsonObject told = json(CliRun.of("import", table, "--into", project, "--format", "json"));
        assertEquals(3, told.get("responses").getAsInt());
        assertEquals(3, told.get("questions").getAsInt());
        assertEquals(1, told.getAsJsonArray("rejected").size());
        assertEquals(4, told.getAsJsonArray("rejected").get(0).getAsJsonObject().get("row").getAsInt());
        assertArrayEquals(persona, Files.readAllBytes(project));
        String research = Files.readString(beside("research"));
        assertFalse(research.contains("planted") || research.contains("Анна") || research.contains("Игорь"), research);
        assertTrue(research.contains("31.5"));
        String respondents = Files.readString(beside("respondents"));
        assertTrue(respondents.contains("igor2@planted.example") && respondents.contains("Анна"));
        assertFalse(told.toString().contains("planted"));
        assertEquals(3, ResearchFiles.open(project).respondents().root().getRespondents().size());
    }

    @Test
    void whatIsThereIsNotTakenTwice() {
        CliRun.of("import", table, "--into", project);
        JsonObject told = json(CliRun.of("import", table, "--into", project, "--format", "json"));
        assertEquals(0, told.get("responses").getAsInt());
        assertEquals(3, told.get("known").getAsInt());
        assertEquals(3, told.get("questions").getAsInt());
    }

    @Test
    void tellsPeopleToo() {
        CliRun run = CliRun.of("import", table, "--into", project, "--lang", "ru");
        assertEquals("ответы: новых ответов – 3, известных – 0, вопросов – 3.", run.outLines().get(0));
        assertEquals("  Строка 4 не взята: ячеек меньше, чем столбцов.", run.outLines().get(1));
    }

    @Test
    void aMappingIsHeardAndRemembered() throws Exception {
        Path mapping = Files.writeString(folder.resolve("m.json"),
                "{\"columns\": {\"Комментарий\": \"skip\", \"Возраст\": {\"as\": \"number\", \"trait\": \"demography.age\"}}}");
        JsonObject told = json(CliRun.of("import", table, "--into", project, "--mapping", mapping, "--format", "json"));
        assertEquals(2, told.get("questions").getAsInt());
        String research = Files.readString(beside("research"));
        assertTrue(research.contains("demography.age"));
        assertFalse(research.contains("Жду"));
        assertEquals(2, json(CliRun.of("import", table, "--into", project, "--format", "json")).get("questions").getAsInt());
    }

    @Test
    void aMappingThatNobodyUnderstandsChangesNothing() throws Exception {
        for (String wrong : new String[] {"{", "[]", "{\"columns\": {\"Возраст\": \"years\"}}", "{\"columns\": {\"Возрост\": \"number\"}}",
                "{\"columns\": {\"Возраст\": {\"trait\": \"no.such\"}}}", "{\"columns\": {\"Возраст\": {\"pattern\": \"bbb\"}}}",
                "{\"columns\": {\"Возраст\": []}}"}) {
            Path mapping = Files.writeString(folder.resolve("m.json"), wrong);
            CliRun run = CliRun.of("import", table, "--into", project, "--mapping", mapping);
            assertEquals(ExitCode.BAD_INPUT, run.code(), wrong);
            assertTrue(run.err().contains("m.json"), run.err());
            assertFalse(Files.exists(beside("research")) || Files.exists(beside("respondents")));
        }
    }

    @Test
    void whatCannotBeReadIsSaid() throws Exception {
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("import", folder.resolve("none.csv"), "--into", project).code());
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("import", table, "--into", folder.resolve("none.persona")).code());
        assertEquals(ExitCode.BAD_INPUT,
                CliRun.of("import", Files.write(folder.resolve("a.xlsx"), new byte[] {'P', 'K', 3, 4, 0}), "--into", project).code());
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("import", table).code());
        assertFalse(Files.exists(beside("research")) || Files.exists(beside("respondents")));
    }
}
