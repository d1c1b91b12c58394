/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVRecord;
import org.portrait.research.table.TableException.Kind;

/** Recognises the encoding and the separator of a text. */
final class TextForm {

    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String SEPARATORS = ",;\t|";
    private static final int SAMPLE_BYTES = 1 << 16;
    private static final int SAMPLE_ROWS = 50;
    /** So many letters in UTF-8 for each byte that is none make a damaged UTF-8 rather than another encoding. */
    private static final int TORN = 10;

    private TextForm() {
    }

    static TableFormat.Text recognise(Path file) throws IOException, TableException {
        byte[] sample;
        try (InputStream in = Files.newInputStream(file)) {
            sample = in.readNBytes(SAMPLE_BYTES);
        }
        if (sample.length == 0) {
            throw new TableException(Kind.EMPTY, null);
        }
        Charset wide = wide(sample);
        if (wide != null && new String(sample, wide).chars().noneMatch(letter -> letter < '\t' || letter == '\uFFFF')) {
            return new TableFormat.Text(wide, separator(new String(sample, wide)), false);
        }
        for (byte each : sample) {
            if (each == 0) {
                throw new TableException(Kind.NO_TABLE, null);
            }
        }
        Letters letters = letters(file);
        boolean isUtf8 = letters.bad == 0 || letters.good > TORN * letters.bad;
        Charset charset = isUtf8 ? StandardCharsets.UTF_8 : CYRILLIC;
        return new TableFormat.Text(charset, separator(new String(sample, charset)), isUtf8 && letters.bad > 0);
    }

    /** UTF-16 tells itself by its mark, or by zeros in the upper or the lower half of its line ends and separators. */
    private static Charset wide(byte[] sample) {
        if (sample.length < 2) {
            return null;
        }
        int mark = (sample[0] & 0xFF) << 8 | sample[1] & 0xFF;
        if (mark == 0xFEFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (mark == 0xFFFE) {
            return StandardCharsets.UTF_16LE;
        }
        int big = 0;
        int little = 0;
        for (int i = 0; i + 1 < sample.length; i += 2) {
            big += sample[i] == 0 && sample[i + 1] != 0 ? 1 : 0;
            little += sample[i] != 0 && sample[i + 1] == 0 ? 1 : 0;
        }
        int some = Math.max(1, sample.length / 200);
        if (big >= some && big > little) {
            return StandardCharsets.UTF_16BE;
        }
        return little >= some ? StandardCharsets.UTF_16LE : null;
    }

    private static final class Letters {
        private long good;
        private long bad;
    }

    /** Counts letters beyond ASCII that are UTF-8, and bytes that are not; after RFC 3629, section 4. */
    private static Letters letters(Path file) throws IOException {
        Letters letters = new Letters();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            byte[] buffer = new byte[1 << 16];
            int more = 0;
            int low = 0x80;
            int high = 0xBF;
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                for (int i = 0; i < length; i++) {
                    int each = buffer[i] & 0xFF;
                    if (more > 0) {
                        if (each >= low && each <= high) {
                            more--;
                            letters.good += more == 0 ? 1 : 0;
                            low = 0x80;
                            high = 0xBF;
                            continue;
                        }
                        letters.bad++;
                        more = 0;
                    }
                    if (each < 0x80) {
                        continue;
                    }
                    more = each >= 0xC2 && each <= 0xDF ? 1 : each >= 0xE0 && each <= 0xEF ? 2 : each >= 0xF0 && each <= 0xF4 ? 3 : 0;
                    letters.bad += more == 0 ? 1 : 0;
                    low = each == 0xE0 ? 0xA0 : each == 0xF0 ? 0x90 : 0x80;
                    high = each == 0xED ? 0x9F : each == 0xF4 ? 0x8F : 0xBF;
                }
            }
            letters.bad += more > 0 ? 1 : 0;
        }
        return letters;
    }

    /** The separator that cuts the first rows most evenly; of equals the one that gives more columns. */
    private static char separator(String sample) {
        String text = TextRows.withoutMark(sample);
        if (text.regionMatches(true, 0, TextRows.SEPARATOR_LINE, 0, TextRows.SEPARATOR_LINE.length())
                && text.length() > TextRows.SEPARATOR_LINE.length()) {
            return text.charAt(TextRows.SEPARATOR_LINE.length());
        }
        char best = SEPARATORS.charAt(0);
        double bestScore = 0;
        for (char separator : SEPARATORS.toCharArray()) {
            double score = score(text, separator);
            if (score > bestScore) {
                best = separator;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(String text, char separator) {
        List<Integer> widths = new ArrayList<>();
        try (var parser = TextRows.parser(text, separator)) {
            for (CSVRecord row : parser) {
                if (row.size() > 1 || !row.get(0).isBlank()) {
                    widths.add(row.size());
                }
                if (widths.size() == SAMPLE_ROWS) {
                    break;
                }
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // The sample may end within a cell, or hold a broken row; what was read before tells enough.
            if (widths.isEmpty()) {
                return 0;
            }
        }
        if (widths.isEmpty() || widths.get(0) < 2) {
            return 0;
        }
        int columns = widths.get(0);
        double even = widths.stream().filter(width -> width == columns).count() / (double) widths.size();
        return even + columns / (double) (2 * Tables.MOST_COLUMNS);
    }
}
