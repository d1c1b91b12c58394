/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.survey.Cancel;
import org.portrait.research.survey.SurveyImport;

/** Measures how long it takes to import a large survey, read, recognised and put into its columns, and what heap that needs. */
final class LargeSurvey {

    private static final int RESPONSES = 100_000;
    private static final int COLUMNS = 60;
    private static final double MOST_SECONDS = 20;
    private static final double MOST_MEGABYTES = 1000;
    private static final long SEED = 4;
    private static final List<String> CHOICES = List.of("Магазин", "Сайт", "Рынок", "Друзья", "Реклама");
    private static final List<String> WORDS = List.of("цена", "доставка", "сайт", "качество", "время", "дом", "семья", "работа", "быстро", "долго", "очень", "хорошо");

    List<Figure> measure() throws Exception {
        Path file = Files.createTempFile("portrait-bench", ".csv");
        try {
            write(file);
            long[] nanos = new long[1];
            double heap = Heap.peakMegabytes(() -> nanos[0] = time(file));
            return List.of(Figure.of("survey.import", "Importing " + RESPONSES + " responses of " + COLUMNS + " columns", nanos[0] / 1e9, "s", MOST_SECONDS),
                    Figure.of("survey.heap", "Heap for it at most, with garbage", heap, "MB", MOST_MEGABYTES));
        } finally {
            Files.delete(file);
        }
    }

    private static long time(Path file) throws Exception {
        long start = System.nanoTime();
        var research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
        var book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
        SurveyImport.of(file, Map.of(), research, book, Cancel.NEVER).apply(LocalDateTime.of(2026, 9, 1, 12, 0), "bench");
        return System.nanoTime() - start;
    }

    private static void write(Path file) throws Exception {
        Random random = new Random(SEED);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Отметка времени;E-mail");
            for (int column = 2; column < COLUMNS; column++) {
                out.write(";Вопрос " + column);
            }
            out.write("\r\n");
            for (int row = 0; row < RESPONSES; row++) {
                out.write("2026-05-%02d %02d:%02d:%02d;user%d@mail.example".formatted(1 + row % 28, row % 24, row % 60, row / 60 % 60, row));
                for (int column = 2; column < COLUMNS; column++) {
                    out.write(";" + cell(random, column % 6));
                }
                out.write("\r\n");
            }
        }
    }

    private static String cell(Random random, int kind) {
        return switch (kind) {
            case 0 -> CHOICES.get(random.nextInt(CHOICES.size()));
            case 1 -> String.valueOf(1 + random.nextInt(5));
            case 2 -> random.nextInt(1000) + "," + random.nextInt(10);
            case 3 -> CHOICES.get(random.nextInt(2)) + ", " + CHOICES.get(2 + random.nextInt(3));
            case 4 -> "%02d.%02d.%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1950 + random.nextInt(60));
            default -> WORDS.get(random.nextInt(12)) + " " + WORDS.get(random.nextInt(12)) + " " + WORDS.get(random.nextInt(12)) + " " + WORDS.get(random.nextInt(12));
        };
    }
}
