/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.template.Designs;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.model.CardDesign;
import org.portrait.model.Persona;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

class ExportCommandTest {

    @TempDir
    private Path folder;
    private final Path flats = Samples.file("flats.en");

    @Test
    void exportsTheSamplesToPdf() throws Exception {
        CliRun run = CliRun.of("export", Samples.folder(), "--out", folder);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        List<String> names = new ArrayList<>();
        for (Path sample : Samples.files()) {
            for (Persona persona : Personas.of(Documents.open(sample).project())) {
                names.add(folder.resolve(persona.getName() + ".pdf").toString());
            }
        }
        assertEquals(names, run.outLines());
        assertEquals(names.size(), content().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Belova", "anna belova ", "ANNA BELOVA"})
    void takesAPersonaByName(String name) throws Exception {
        CliRun run = CliRun.of("export", flats, "--persona", name, "--out", folder);
        assertEquals(List.of(folder.resolve("Anna Belova.pdf").toString()), run.outLines());
    }

    @Test
    void takesPersonasByIdFromAllFiles() throws Exception {
        String anna = Personas.of(Documents.open(flats).project()).getFirst().getId();
        CliRun run = CliRun.of("export", Samples.folder(), "--persona", anna, "--persona", "Marina Zotova", "--out", folder);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        assertEquals(List.of("Anna Belova.pdf", "Marina Zotova.pdf", "Анна Белова.pdf"), content().stream().sorted().toList());
    }

    @Test
    void complainsOfAPersonaThatIsNotThereAndExportsTheOthers() throws Exception {
        CliRun run = CliRun.of("export", flats, "--persona", "Nobody", "--persona", "Anna Belova", "--out", folder);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("Nobody") && !run.err().contains("Anna"), run.err());
        assertEquals(List.of("Anna Belova.pdf"), content());
    }

    @Test
    void writesAReportOfAFile() throws Exception {
        CliRun run = CliRun.of("export", flats, "--layout", "report", "--out", folder);
        assertEquals(1, run.outLines().size(), run.err());
        String text = text(Path.of(run.outLines().getFirst()));
        assertTrue(text.contains("Anna Belova") && text.contains("Tamara Sorokina"));
    }

    @Test
    void comparesPersonas() throws Exception {
        CliRun run = CliRun.of("export", flats, "--layout", "comparison", "--out", folder);
        assertEquals(List.of("Anna Belova, Tamara Sorokina.pdf"), content(), run.err());
        String text = text(Path.of(run.outLines().getFirst()));
        assertTrue(text.contains("Anna Belova") && text.contains("Tamara Sorokina"));
    }

    @Test
    void onePersonaIsNoComparison() throws Exception {
        CliRun run = CliRun.of("export", flats, "--layout", "comparison", "--persona", "Anna Belova", "--out", folder);
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("at least 2"), run.err());
        assertEquals(List.of(), content());
    }

    @Test
    void numbersThePagesOfAPicture() throws Exception {
        CliRun run = CliRun.of("export", flats, "--layout", "report", "--format", "png", "--scale", "0.2", "--out", folder);
        assertTrue(run.outLines().size() > 2, run.out());
        for (int i = 0; i < run.outLines().size(); i++) {
            assertTrue(run.outLines().get(i).matches(".*-0?" + (i + 1) + "\\.png"), run.outLines().get(i));
        }
    }

    @Test
    void givesTheSameBytesForTheSameDate() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other"));
        CliRun.of("export", flats, "--date", "2026-09-01", "--out", folder);
        CliRun.with(Locale.ENGLISH, Map.of("SOURCE_DATE_EPOCH", "1788220800"), "export", flats, "--out", other);
        for (String name : List.of("Anna Belova.pdf", "Tamara Sorokina.pdf")) {
            assertArrayEquals(Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(other.resolve(name)));
        }
        try (PDDocument document = Loader.loadPDF(folder.resolve("Anna Belova.pdf").toFile())) {
            assertEquals(2026, document.getDocumentInformation().getCreationDate().get(java.util.Calendar.YEAR));
        }
    }

    @Test
    void speaksTheLanguageOfTheFileUnlessToldOtherwise() throws Exception {
        CliRun.of("export", Samples.file("flats.ru"), "--persona", "Анна Белова", "--out", folder);
        assertTrue(text(folder.resolve("Анна Белова.pdf")).contains("Цели"));
        CliRun.of("export", Samples.file("flats.ru"), "--persona", "Анна Белова", "--out", folder, "--lang", "en");
        assertTrue(text(folder.resolve("Анна Белова.pdf")).contains("Goals"));
    }

    @Test
    void replacesWhatItWroteBefore() throws Exception {
        Files.writeString(folder.resolve("Anna Belova.pdf"), "old");
        CliRun run = CliRun.of("export", flats, "--persona", "Anna Belova", "--out", folder);
        assertEquals(ExitCode.DONE, run.code());
        assertTrue(Files.size(folder.resolve("Anna Belova.pdf")) > 1000);
    }

    @Test
    void makesTheFolder() {
        CliRun run = CliRun.of("export", flats, "--persona", "Anna Belova", "--out", folder.resolve("a/b"));
        assertTrue(Files.exists(folder.resolve("a/b/Anna Belova.pdf")), run.err());
    }

    @Test
    void endsWithThreeWhenTheFolderCannotBeMade() throws Exception {
        CliRun run = CliRun.of("export", flats, "--out", Files.writeString(folder.resolve("file"), "").resolve("inner"));
        assertEquals(ExitCode.NOT_WRITTEN, run.code());
        assertTrue(run.err().contains("inner"), run.err());
    }

    @Test
    void endsWithThreeAndGoesOnWhenAFileCannotBeWritten() throws Exception {
        Files.createDirectories(folder.resolve("Anna Belova.pdf/inner"));
        CliRun run = CliRun.of("export", flats, "--out", folder);
        assertEquals(ExitCode.NOT_WRITTEN, run.code());
        assertTrue(run.err().contains("Anna Belova.pdf"), run.err());
        assertEquals(List.of(folder.resolve("Tamara Sorokina.pdf").toString()), run.outLines());
        assertEquals(List.of("Anna Belova.pdf", "Tamara Sorokina.pdf"), content().stream().sorted().toList());
    }

    @Test
    void goesOnAfterABadFile() throws Exception {
        Path bad = Files.writeString(folder.resolve("bad.persona"), "<?xml version=\"1.0\"?>\n<persona:Project");
        CliRun run = CliRun.of("export", bad, flats, "--out", folder.resolve("out"));
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("bad.persona"), run.err());
        assertEquals(2, run.outLines().size());
    }

    @Test
    void takesAProjectsOwnTemplateByItsNameAndListsIt() throws Exception {
        Path file = folder.resolve("own.persona");
        Document document = Documents.open(flats);
        CardDesign design = Identifiers.complete(Designs.design(CardTemplates.POSTER, "Our wall"));
        document.project().getDesigns().add(design);
        Documents.saveAs(document, file, false);

        CliRun listed = CliRun.of("export", "--list", file);
        assertEquals(ExitCode.DONE, listed.code(), listed.err());
        assertTrue(listed.out().contains("Card templates of " + file) && listed.out().contains(design.getId() + "  Our wall"), listed.out());
        for (String wanted : List.of("our wall", design.getId())) {
            CliRun run = CliRun.of("export", file, "--persona", "Anna Belova", "--template", wanted, "--out", folder);
            assertEquals(ExitCode.DONE, run.code(), run.err());
            assertTrue(text(folder.resolve("Anna Belova.pdf")).contains("In their own words"));
        }
        assertEquals(ExitCode.BAD_INPUT, CliRun.of("export", flats, "--template", "our wall", "--out", folder).code());
    }

    @ParameterizedTest
    @CsvSource({"--format,gif,pdf", "--layout,poster,card", "--template,x,b2c-classic", "--theme,x,nordic", "--page,B5,Letter", "--lang,de,ru",
            "--scale,0,9",
        "--scale,big,9", "--scale,10,9", "--date,soon,2026"})
    void tellsWhatThereIsToChooseFrom(String option, String value, String hint) throws Exception {
        CliRun run = CliRun.of("export", flats, option, value, "--out", folder.resolve("out"));
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains(option) && run.err().contains(value) && run.err().contains(hint), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void needsAFile() {
        CliRun run = CliRun.of("export");
        assertEquals(ExitCode.BAD_INPUT, run.code());
        assertTrue(run.err().contains("FILE"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ru"})
    void listsEverythingThatCanBeChosen(String language) {
        CliRun run = CliRun.of("export", "--list", "--lang", language);
        assertEquals(ExitCode.DONE, run.code());
        for (String id : List.of("pdf", "png", "svg", "card", "report", "comparison", "b2c-classic", "nordic", "Letter", "demography.religion")) {
            assertTrue(run.out().contains("  " + id + " "), id);
        }
    }

    @Test
    void isSafeWithHostileNames() throws Exception {
        List<String> names = List.of("../../evil", "CON", "a/b:c*?", "Anna\n\t", ".", " ", "Ева\u202Eрп", "x".repeat(400), "anna", "Anna");
        Document document = Documents.open(flats);
        Persona original = Personas.of(document.project()).getFirst();
        document.project().getSegments().clear();
        for (String name : names) {
            Persona copy = org.eclipse.emf.ecore.util.EcoreUtil.copy(original);
            copy.setId(null);
            copy.setName(name);
            document.project().getPersonas().add(copy);
        }
        Path file = folder.resolve("hostile.persona");
        Documents.saveAs(document, file, false);
        Path out = folder.resolve("out");
        CliRun run = CliRun.of("export", file, "--format", "svg", "--out", out);
        assertEquals(ExitCode.DONE, run.code(), run.err());
        for (String path : run.outLines()) {
            assertEquals(out, Path.of(path).getParent(), path);
        }
        try (Stream<Path> written = Files.walk(folder)) {
            assertTrue(written.filter(Files::isRegularFile).allMatch(path -> path.equals(file) || path.getParent().equals(out)));
        }
        assertEquals(run.outLines().size(), run.outLines().stream().map(path -> path.toLowerCase(Locale.ROOT)).distinct().count());
    }

    private List<String> content() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String text(Path pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
