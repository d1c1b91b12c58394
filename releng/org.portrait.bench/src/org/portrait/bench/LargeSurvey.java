/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.command.StepBeside;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.Drafts;
import org.portrait.core.document.StoredFile;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.SurveyImport;
import org.portrait.research.survey.SurveyStep;

/**
 * Measures how long it takes to import a large survey, read, recognised and put into its columns, what heap that needs, and how the time grows
 * with the number of responses.
 */
final class LargeSurvey {

    private static final int RESPONSES = 100_000;
    private static final int COLUMNS = 60;
    private static final int TIMES = 10;
    private static final double MOST_SECONDS = 20;
    private static final double MOST_MEGABYTES = 1000;
    /** Milliseconds: somebody who waits notices more. */
    private static final double MOST_WAITING = 100;
    private static final long SEED = 4;
    private static final List<String> CHOICES = List.of("Магазин", "Сайт", "Рынок", "Друзья", "Реклама");
    private static final List<String> WORDS =
            List.of("цена", "доставка", "сайт", "качество", "время", "дом", "семья", "работа", "быстро", "долго", "очень", "хорошо");

    /** The form of a table. */
    private enum Form {
        CSV, XLSX
    }

    /** Takes the rows of a table. */
    private interface Rows {
        void add(List<String> cells) throws IOException;
    }

    List<Figure> measure() throws Exception {
        // POI writes the workbooks before anything of ours keeps it from looking for a library that logs.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
        List<Figure> figures = new ArrayList<>();
        for (Form form : Form.values()) {
            figures.addAll(measure(form));
        }
        return figures;
    }

    private static List<Figure> measure(Form form) throws Exception {
        String id = "survey." + form.name().toLowerCase(Locale.ROOT);
        Path folder = Files.createTempDirectory("portrait-bench");
        Path few = folder.resolve("few." + form);
        Path many = folder.resolve("many." + form);
        try {
            write(form, few, RESPONSES / TIMES);
            write(form, many, RESPONSES);
            // The first import of all meets a program that is not compiled yet; growth is that of the second.
            importing(few);
            double[] seconds = new double[2];
            double heap = Heap.peakMegabytes(() -> seconds[0] = Timing.milliseconds(() -> importing(many)) / 1000);
            seconds[1] = Timing.milliseconds(() -> importing(few)) / 1000;
            String what = "Importing " + RESPONSES + " responses of " + COLUMNS + " columns from " + form;
            List<Figure> figures = new ArrayList<>(List.of(Figure.of(id + ".import", what, seconds[0], "s", MOST_SECONDS),
                    Figure.of(id + ".heap", what + ": heap at most, with garbage", heap, "MB", MOST_MEGABYTES),
                    Figure.of(id + ".growth", what + ": times as long as a tenth of them", seconds[0] / seconds[1], "", 1.3 * TIMES)));
            if (form == Form.CSV) {
                figures.addAll(stepping(few, many, folder));
            }
            return figures;
        } finally {
            Files.deleteIfExists(few);
            Files.deleteIfExists(many);
            Files.delete(folder);
        }
    }

    private static void importing(Path file) throws Exception {
        var research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        var book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        SurveyImport.of(file, Map.of(), research, book, Cancel.NEVER).apply(LocalDateTime.of(2026, 9, 1, 12, 0), "bench");
    }

    /** What an import of all responses does while the window waits: its step in the open documents, and the way back. */
    private static List<Figure> stepping(Path few, Path many, Path folder) throws Exception {
        step(few, folder);
        double[] times = step(many, folder);
        String what = "Taking " + RESPONSES + " responses into the open documents, while the window waits";
        return List.of(Figure.of("survey.step", what, times[0], "ms", MOST_WAITING),
                Figure.of("survey.undo", what + ": undo", times[1], "ms", MOST_WAITING));
    }

    private static double[] step(Path table, Path folder) throws Exception {
        Path answers = folder.resolve("survey.research");
        Path names = folder.resolve("survey.respondents");
        try {
            StoredFile.create(ResearchFiles.RESEARCH, answers, Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject())).save();
            StoredFile.create(ResearchFiles.RESPONDENTS, names, Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook())).save();
            Document research = Documents.open(ResearchFiles.RESEARCH, answers);
            Document book = Documents.open(ResearchFiles.RESPONDENTS, names);
            var copy = SurveyStep.copy(research.root(ResearchFiles.RESEARCH));
            var people = EcoreUtil.copy(book.root(ResearchFiles.RESPONDENTS));
            SurveyImport made = SurveyImport.of(table, Map.of(), copy, people, Cancel.NEVER);
            var survey = made.apply(LocalDateTime.of(2026, 9, 1, 12, 0), "bench");
            List<Respondent> told = SurveyStep.leaving(made.told());
            double taking = Timing.processorMilliseconds(() -> {
                CompoundCommand step = new CompoundCommand(0, "bench");
                step.append(new StepBeside(book.domain(), SurveyStep.taking(book.domain(), book.root(ResearchFiles.RESPONDENTS), told)));
                step.append(SurveyStep.taking(research.domain(), research.root(ResearchFiles.RESEARCH), survey, "bench"));
                research.domain().getCommandStack().execute(step);
            });
            return new double[] {taking, Timing.processorMilliseconds(() -> research.domain().getCommandStack().undo())};
        } finally {
            for (Path file : List.of(answers, names, Drafts.fileOf(answers), Drafts.fileOf(names))) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static void write(Form form, Path file, int responses) throws IOException {
        switch (form) {
            case CSV -> {
                try (BufferedWriter out = Files.newBufferedWriter(file)) {
                    rows(responses, cells -> out.write(String.join(";", cells) + "\r\n"));
                }
            }
            case XLSX -> {
                try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, true, true); OutputStream out = Files.newOutputStream(file)) {
                    Sheet sheet = book.createSheet("Ответы");
                    rows(responses, cells -> add(sheet.createRow(sheet.getPhysicalNumberOfRows()), cells));
                    book.write(out);
                }
            }
        }
    }

    private static void add(Row row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            if (cell.matches("\\d+(,\\d+)?")) {
                row.createCell(column).setCellValue(Double.parseDouble(cell.replace(',', '.')));
            } else {
                row.createCell(column).setCellValue(cell);
            }
        }
    }

    private static void rows(int responses, Rows table) throws IOException {
        Random random = new Random(SEED);
        List<String> heads = new ArrayList<>(List.of("Отметка времени", "E-mail"));
        IntStream.range(2, COLUMNS).forEach(column -> heads.add("Вопрос " + column));
        table.add(heads);
        for (int row = 0; row < responses; row++) {
            List<String> cells = new ArrayList<>(List.of("2026-05-%02d %02d:%02d:%02d".formatted(1 + row % 28, row % 24, row % 60, row / 60 % 60),
                    "user" + row + "@mail.example"));
            IntStream.range(2, COLUMNS).forEach(column -> cells.add(cell(random, column % 6)));
            table.add(cells);
        }
    }

    private static String cell(Random random, int kind) {
        return switch (kind) {
            case 0 -> CHOICES.get(random.nextInt(CHOICES.size()));
            case 1 -> String.valueOf(1 + random.nextInt(5));
            case 2 -> random.nextInt(1000) + "," + random.nextInt(10);
            case 3 -> CHOICES.get(random.nextInt(2)) + ", " + CHOICES.get(2 + random.nextInt(3));
            case 4 -> "%02d.%02d.%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(60));
            default -> WORDS.get(random.nextInt(12)) + " " + WORDS.get(random.nextInt(12)) + " " + WORDS.get(random.nextInt(12)) + " "
                    + WORDS.get(random.nextInt(12));
        };
    }
}
