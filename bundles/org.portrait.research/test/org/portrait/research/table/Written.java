/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes tables for tests and tells what was read of them. */
public final class Written {

    private Written() {
    }

    /** What a sink got. */
    public static final class Read implements RowSink {

        /** Rows by number. */
        public final TreeMap<Integer, List<String>> rows = new TreeMap<>();
        /** Broken rows in order. */
        public final List<BrokenRow> broken = new ArrayList<>();

        @Override
        public boolean row(int number, List<String> cells) {
            rows.put(number, List.copyOf(cells));
            return true;
        }

        @Override
        public boolean broken(BrokenRow row) {
            broken.add(row);
            return true;
        }
    }

    /** Reads a file as its form was recognised. */
    public static Read read(Path file) throws TableException {
        Read read = new Read();
        Tables.read(file, Tables.recognise(file), read);
        return read;
    }

    /** A text with a line for each row; a byte order mark if wanted. */
    public static Path text(Path file, List<List<String>> rows, char separator, Charset charset, boolean mark, String lineEnd) throws IOException {
        StringBuilder text = new StringBuilder(mark ? "\uFEFF" : "");
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : separator).append(quoted(row.get(i)));
            }
            text.append(lineEnd);
        }
        return Files.write(file, text.toString().getBytes(charset));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(letter -> "\",;\t|\n\r".indexOf(letter) >= 0) ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** A workbook with all cells as text. */
    public static Path workbook(Path file, List<List<String>> rows) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(null, 100, false, true); OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Ответы");
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            workbook.write(out);
        }
        return file;
    }
}
