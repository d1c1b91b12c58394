/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.tests.page.ImportPart;
import org.portrait.ui.tests.page.ResearchPart;
import org.portrait.ui.tests.page.SampleFile;
import org.portrait.ui.tests.page.Ui;
import org.portrait.ui.tests.page.WorkbenchPage;

/** Responses of a survey are imported through the wizard, taken back, and imported again. */
@ExtendWith(WorkbenchExtension.class)
class SurveyWizardTest {

    private static final List<String> STUDY = List.of("answers", "Survey: answers  –  3 responses");

    @TempDir
    Path folder;

    private Path persona;
    private Path research;

    @BeforeEach
    void makeResearch() throws IOException, DocumentException {
        persona = SampleFile.copy("flats", folder);
        ResearchFiles.open(persona).saveResearch();
        research = folder.resolve("flats.research");
    }

    private Path table() throws IOException {
        return Files.write(folder.resolve("answers.csv"), String.join("\r\n", "Отметка времени;E-mail;Сколько вам лет?;Что улучшить?",
                "12.05.2026 10:15:01;anna@mail.example;35;Доставку, и цены", "12.05.2026 11:00:00;oleg@mail.example;25;Пишите на i.van@mail.example",
                "только;три;ячейки", "12.05.2026 11:30:00;vera@mail.example;41;", "").getBytes(Charset.forName("windows-1251")));
    }

    private ResearchProject saved() throws DocumentException {
        return ResearchFiles.open(persona).research().root();
    }

    @Test
    void responsesAreImportedTakenBackAndImportedAgain() throws Exception {
        String before = Files.readString(research);
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(table());
        wizard.awaitWords("3 responses in 4 columns");
        wizard.next();
        assertEquals(List.of("Time of the response", "E-mail", "Number", "Open question"), wizard.uses());
        assertFalse(wizard.shown().contains("anna@"), wizard.shown());
        wizard.takeFor(2, "Open question");
        wizard.awaitUse(2, "Open question", "you");
        wizard.next();
        wizard.awaitWords("“answers” becomes a new survey.");
        wizard.awaitWords("3 new responses, 0 known already, 2 questions.");
        assertEquals("Row 4: it has fewer cells than there are columns", wizard.rejected());
        wizard.finish();
        part.sessions().await(STUDY.toArray(String[]::new));
        part.awaitDirty(true);
        assertEquals(before, Files.readString(research));
        assertEquals(0, people(), "nobody is on the disk before the answers are");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertEquals(3, people());
        Question question = saved().getGuides().getFirst().getSections().getFirst().getQuestions().getFirst();
        assertEquals("Сколько вам лет?", question.getText());
        assertEquals(QuestionKind.OPEN, question.getKind());
        assertFalse(Files.readString(research).contains("mail.example"));
        part.undoAll(research);
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        assertEquals(before, Files.readString(research));
        assertEquals(0, people(), "nobody stays of what was taken back");
        assertFalse(Files.exists(folder.resolve(".flats.respondents.bak")));
    }

    private int people() throws DocumentException {
        return ResearchFiles.open(persona).respondents().root().getRespondents().size();
    }

    @Test
    void whoeverClosesWithoutSavingLeavesNobodyBehind() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(table());
        wizard.next();
        wizard.next();
        wizard.finish();
        part.sessions().await(STUDY.toArray(String[]::new));
        part.awaitDirty(true);
        Ui.await("the draft of the people", () -> Files.exists(Drafts.fileOf(folder.resolve("flats.respondents"))));
        new WorkbenchPage().closeEditorsWithoutSaving();
        WorkbenchExtension.awaitJobs();
        assertEquals(0, people());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> !file.toString().endsWith(".csv")).toList()) {
                assertFalse(Files.readString(file).contains("anna@mail.example"), file.toString());
            }
        }
    }

    @Test
    void theSecondTimeThereIsNothingNew() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(table());
        wizard.next();
        wizard.takeFor(2, "Left out");
        wizard.awaitUse(2, "Left out", "you");
        wizard.next();
        wizard.finish();
        part.sessions().await(STUDY.toArray(String[]::new));
        wizard = ImportPart.open(part);
        wizard.read(table());
        wizard.next();
        wizard.awaitUse(2, "Left out", "last import");
        wizard.next();
        wizard.awaitWords("There is nothing new: the survey “answers” has all of it already.");
        assertFalse(wizard.canFinish());
        wizard.cancel();
    }

    /** What was imported before follows when a column is taken for something else, and it is said before. */
    @Test
    void earlierAnswersFollowTheirColumn() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        Path file = Files.writeString(folder.resolve("poll.csv"), "Id,Income,Who\r\n1,40 000,Vera of Perm\r\n2,a lot,Max\r\n");
        ImportPart wizard = ImportPart.open(part);
        wizard.read(file);
        wizard.next();
        wizard.takeFor(1, "Open question");
        wizard.awaitUse(1, "Open question", "you");
        wizard.takeFor(2, "Open question");
        wizard.awaitUse(2, "Open question", "you");
        wizard.next();
        wizard.finish();
        part.sessions().await("poll");
        wizard = ImportPart.open(part);
        wizard.read(file);
        wizard.next();
        wizard.takeFor(1, "Number");
        wizard.awaitUse(1, "Number", "you");
        wizard.unit(1, "руб. в месяц");
        wizard.awaitUse(1, "Number, RUB/month", "you");
        wizard.takeFor(2, "Name of the respondent");
        wizard.awaitUse(2, "Name of the respondent", "you");
        wizard.next();
        wizard.awaitWords("“Income”: the 2 earlier answers are read as “Number”, too; 1 cannot be read so and stays as it was said.");
        wizard.awaitWords("“Who” goes to the respondents from now on, and so do the 2 earlier answers");
        wizard.finish();
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        Survey survey = saved().getStudies().getFirst().getSurveys().getFirst();
        assertEquals(List.of("40000", "a lot"), List.copyOf(survey.getColumns().get(1).getCells().getFirst()));
        assertEquals("RUB/month", saved().getGuides().getFirst().getSections().getFirst().getQuestions().getFirst().getUnit());
        assertFalse(Files.readString(research).contains("Vera"));
        assertEquals(List.of("Vera of Perm", "Max"), ResearchFiles.open(persona).respondents().root().getRespondents().stream()
                .map(Respondent::getName).toList());
    }

    /** While responses are being taken, the keyboard leads to Cancel, and Escape means it; nothing was changed then. */
    @Test
    void takingIsStoppedWithTheKeyboard() throws Exception {
        StringBuilder rows = new StringBuilder("Id,E-mail" + ",Question".repeat(20) + "\r\n");
        for (int row = 0; row < 60_000; row++) {
            rows.append(row).append(",u").append(row).append("@mail.example");
            for (int column = 0; column < 20; column++) {
                rows.append(",words ").append(row % 997 + column);
            }
            rows.append("\r\n");
        }
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(Files.writeString(folder.resolve("many.csv"), rows));
        wizard.awaitWords("60,000 responses");
        wizard.next();
        wizard.next();
        wizard.begin();
        part.key(SWT.ESC);
        Ui.await("the wizard as before", wizard::canFinish);
        assertTrue(ResearchFiles.open(persona).respondents().root().getRespondents().isEmpty());
        wizard.cancel();
        assertFalse(part.isDirty());
    }

    /** The libraries that read workbooks wait for each other in some ways of starting them. */
    @Test
    void aWorkbookIsReadToo() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(workbook(folder.resolve("book.xlsx")));
        wizard.awaitWords("2 responses in 2 columns");
        wizard.next();
        assertEquals(List.of("Number of the respondent", "Number"), wizard.uses());
        wizard.cancel();
    }

    private static Path workbook(Path file) throws IOException {
        String head = "<?xml version='1.0' encoding='UTF-8'?>";
        String sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String parts = "http://schemas.openxmlformats.org/package/2006/";
        String types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", head + "<Types xmlns='" + parts + "content-types'>"
                    + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                    + "<Override PartName='/xl/workbook.xml' ContentType='" + types + "sheet.main+xml'/>"
                    + "<Override PartName='/xl/sheet.xml' ContentType='" + types + "worksheet+xml'/></Types>");
            part(zip, "_rels/.rels", head + "<Relationships xmlns='" + parts + "relationships'><Relationship Id='r1' Type='" + relations
                    + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(zip, "xl/workbook.xml", head + "<workbook xmlns='" + sheets + "' xmlns:r='" + relations
                    + "'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", head + "<Relationships xmlns='" + parts
                    + "relationships'><Relationship Id='r1' Type='" + relations
                    + "/worksheet' Target='sheet.xml'/></Relationships>");
            part(zip, "xl/sheet.xml", head + "<worksheet xmlns='" + sheets + "'><sheetData><row r='1'>" + text("Id") + text("Budget")
                    + "</row><row r='2'>" + text("a1") + text("10,5") + "</row><row r='3'>" + text("a2") + text("11")
                    + "</row></sheetData></worksheet>");
        }
        return file;
    }

    private static String text(String text) {
        return "<c t='inlineStr'><is><t>" + text + "</t></is></c>";
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoTableIsSaidSoAndNothingIsWritten() throws Exception {
        String before = Files.readString(research);
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        byte[] picture = { (byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 1, 2, 3, 0, 0, 0 };
        wizard.read(Files.write(folder.resolve("picture.csv"), picture));
        wizard.awaitWords("This is no table. Save it as CSV or XLSX.");
        assertFalse(wizard.canGoOn());
        wizard.read(Files.writeString(folder.resolve("empty.csv"), ""));
        wizard.awaitWords("There is nothing in the table.");
        wizard.read(folder.resolve("missing.csv"));
        wizard.awaitWords("There is no such file, or it cannot be read.");
        wizard.read(table());
        wizard.next();
        wizard.cancel();
        assertFalse(part.isDirty());
        assertEquals(before, Files.readString(research));
        assertTrue(ResearchFiles.open(persona).respondents().root().getRespondents().isEmpty());
    }

    @Test
    void aReasonIsAskedForWhereThereAreNoConsents() throws Exception {
        ResearchPart part = ResearchPart.open(research);
        ImportPart wizard = ImportPart.open(part);
        wizard.read(Files.write(folder.resolve("answers.csv"), "Id,City\r\n1,Perm\r\n2,Omsk\r\n".getBytes(StandardCharsets.UTF_8)));
        wizard.next();
        wizard.next();
        assertTrue(wizard.canFinish());
        wizard.giveReason(" ");
        wizard.awaitWords("Say why the answers may be kept.");
        assertFalse(wizard.canFinish());
        wizard.giveReason("The form asked for it.");
        wizard.finish();
        part.sessions().await("answers", "Survey: answers  –  2 responses");
        part.key('s', SWT.MOD1);
        part.awaitDirty(false);
        Survey survey = saved().getStudies().getFirst().getSurveys().getFirst();
        assertEquals("The form asked for it.", survey.getWithoutConsent());
    }
}
