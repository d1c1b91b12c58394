/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.document.Documents;
import org.portrait.core.template.StartingPoint;
import org.portrait.core.template.Templates;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

class NewCommandTest {

    @TempDir
    private Path folder;

    static java.util.List<String> templates() {
        return Templates.all().stream().map(StartingPoint::id).toList();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void makesAFileThatOpens(String template) throws Exception {
        Path file = folder.resolve("мой портрет.persona");
        CliRun run = CliRun.of("new", file, "--template", template, "--lang", "ru");
        assertEquals(new CliRun(ExitCode.DONE, file + System.lineSeparator(), ""), run);
        Project project = Documents.open(file).project();
        assertEquals("ru", project.getLanguage());
        assertEquals(LocalDate.ofInstant(CliRun.NOW, java.time.ZoneOffset.UTC), project.getCreated());
        assertEquals(Templates.find(template).orElseThrow().kind(), Personas.of(project).getFirst().getKind());
    }

    @Test
    void addsTheExtension() {
        CliRun run = CliRun.of("new", folder.resolve("flats"), "--template", "b2c");
        assertTrue(Files.exists(folder.resolve("flats.persona")), run.err());
        assertEquals(folder.resolve("flats.persona").toString(), run.out().strip());
    }

    @Test
    void neverTouchesAFileThatExists() throws Exception {
        Path file = Files.writeString(folder.resolve("precious.persona"), "precious");
        CliRun run = CliRun.of("new", file, "--template", "b2c");
        assertEquals(ExitCode.NOT_WRITTEN, run.code());
        assertEquals("precious", Files.readString(file));
        assertTrue(run.err().contains("precious.persona"), run.err());
    }

    @Test
    void failsInAFolderThatIsNotThere() {
        CliRun run = CliRun.of("new", folder.resolve("missing/a.persona"), "--template", "b2c");
        assertEquals(ExitCode.NOT_WRITTEN, run.code());
        assertTrue(run.err().contains("missing"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"b2x", "", "B2C "})
    void refusesATemplateThatIsNotThere(String template) {
        CliRun run = CliRun.of("new", folder.resolve("a"), "--template", template);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("b2c") && run.err().contains("b2b"), run.err());
    }

    @Test
    void needsATemplate() {
        CliRun run = CliRun.of("new", folder.resolve("a"));
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("--template"), run.err());
    }
}
