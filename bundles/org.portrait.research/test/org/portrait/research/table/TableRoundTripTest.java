/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;

class TableRoundTripTest {

    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE,
            Charset.forName("windows-1251"));

    /** Tables of at least two columns; headings hold no separators, cells hold anything. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> heading = Arbitraries.strings().withChars("абвгдежзя").ofMinLength(3).ofMaxLength(8);
        Arbitrary<String> cell = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, Arbitraries.strings()
                .withChars("абвгдЯЮё0123456789 ,;\t|\"\n'=-+@.").ofMaxLength(12)),
                net.jqwik.api.Tuple.of(2, Arbitraries.strings().withChars("абвгд").ofMinLength(1).ofMaxLength(20)),
                net.jqwik.api.Tuple.of(1, Arbitraries.just("")));
        return Arbitraries.integers().between(2, 6).flatMap(columns -> heading.list().ofSize(columns)
                .flatMap(head -> cell.map(Cells::tidy).list().ofSize(columns).list().ofMinSize(1).ofMaxSize(12).map(rows -> {
                    var all = new java.util.ArrayList<List<String>>();
                    all.add(head);
                    all.addAll(rows);
                    return (List<List<String>>) all;
                })));
    }

    private static TreeMap<Integer, List<String>> numbered(List<List<String>> rows, boolean cut) {
        var numbered = new TreeMap<Integer, List<String>>();
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int last = row.size();
            while (last > 0 && row.get(last - 1).isEmpty()) {
                last--;
            }
            if (last > 0) {
                numbered.put(i + 1, row.subList(0, cut ? last : row.size()));
            }
        }
        return numbered;
    }

    @Property(tries = 400)
    void aTextReadsBackInAnyEncodingWithAnySeparator(@ForAll("tables") List<List<String>> rows, @ForAll @CharRange(from = '0', to = '3') char which,
            @ForAll @CharRange(from = '0', to = '3') char separator, @ForAll boolean mark, @ForAll boolean windows) throws IOException,
            TableException {
        Charset charset = CHARSETS.get(which - '0');
        Path file = Files.createTempFile("table", ".csv");
        try {
            boolean canMark = mark && charset.newEncoder().canEncode('\uFEFF');
            Written.text(file, rows, ",;\t|".charAt(separator - '0'), charset, canMark, windows ? "\r\n" : "\n");
            var read = Written.read(file);
            assertEquals(numbered(rows, false), read.rows);
            assertEquals(List.of(), read.broken);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 60)
    void aWorkbookReadsBack(@ForAll("tables") List<List<String>> rows) throws IOException, TableException {
        Path file = Files.createTempFile("table", ".xlsx");
        try {
            var read = Written.read(Written.workbook(file, rows));
            assertEquals(numbered(rows, true), read.rows);
            assertEquals(List.of(), read.broken);
        } finally {
            Files.delete(file);
        }
    }
}
