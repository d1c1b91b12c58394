/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.portrait.model.derived.Identifiers;
import org.portrait.research.ResearchFactory;
import org.portrait.research.table.TableException;
import org.portrait.research.table.Written;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PlantedIdentitiesTest {

    private static final List<String> HEADERS = List.of("Отметка времени", "Имя", "Сколько вам лет?", "Пол", "Каналы", "Мнение", "Когда купили?");

    @Provide
    Arbitrary<String> secrets() {
        return Arbitraries.of("zaphod@planted.example", "+7 911 555-44-33", "8(911)5554433", "89115554433", "203.0.113.77",
                "https://vk.com/zaphod_planted",
                "t.me/zaphodplanted", "@zaphod_planted", "Библьброкс", "библьброксом");
    }

    /** Wherever somebody writes an address, a number, an account or their own name, it goes to the book of respondents only. */
    @Property(tries = 150)
    void whatTellsAPersonIsInTheBookOnly(@ForAll("secrets") String secret, @ForAll @IntRange(min = 1, max = 6) int column,
            @ForAll @IntRange(min = 1, max = 12) int row,
            @ForAll boolean within) throws IOException, TableException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADERS);
        for (int i = 1; i <= 12; i++) {
            rows.add(new ArrayList<>(List.of("2026-05-%02d 10:00:00".formatted(i), "Зафод Библьброкс", String.valueOf(20 + i), i % 2 == 0
                    ? "жен" : "муж",
                    i % 3 == 0 ? "Сайт, Рынок" : "Рынок", "мнение " + i, "%02d.04.2026".formatted(i))));
        }
        rows.get(row).set(column, within ? "это " + secret + ", вот" : secret);
        Path file = Files.createTempFile("planted", ".csv");
        try {
            Written.text(file, rows, ';', StandardCharsets.UTF_8, false, "\n");
            var research = Identifiers.complete(ResearchFactory.eINSTANCE.createResearchProject());
            var book = Identifiers.complete(ResearchFactory.eINSTANCE.createRespondentBook());
            SurveyImport.of(file, Map.of(), research, book, Cancel.NEVER).apply(LocalDateTime.of(2026, 9, 1, 0, 0), "x");
            String bytes = SurveyImportTest.bytes(research);
            assertFalse(bytes.contains(secret), bytes);
            assertFalse(bytes.contains("Зафод") && column != 1, bytes);
            assertTrue(SurveyImportTest.bytes(book).contains(secret));
        } finally {
            Files.delete(file);
        }
    }
}
