/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.portrait.research.table.BrokenRow.Reason;

/**
 * Reads the rows of a text. It is handed to commons-csv in pieces of whole lines with an even number of quotation marks. A piece that
 * is refused is tried again line by line, so that one open quotation mark costs one row and not the rest of the file.
 */
final class TextRows implements Closeable {

    /** The line by which a text tells Excel its separator. */
    static final String SEPARATOR_LINE = "sep=";

    private static final int PIECE = 1 << 16;
    /** How far an opened quotation mark may reach: the largest cell, and some more for the others of its row. */
    private static final int LONGEST_ROW = 4 * Tables.LONGEST_CELL;
    private static final char MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final TableFormat.Text format;
    private final Reader in;
    private final Deque<String> waiting = new ArrayDeque<>();
    private boolean first = true;
    private int number;

    TextRows(Path file, TableFormat.Text format) throws IOException {
        this.format = format;
        var decoder = format.charset().newDecoder().onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE);
        in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), PIECE);
    }

    /** Splits a text into rows; cells lose the blanks around them later. */
    static CSVParser parser(String text, char separator) throws IOException {
        CSVFormat form = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(form).get();
    }

    static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    void read(RowSink sink) throws IOException {
        boolean more = true;
        while (more) {
            List<String> lines = piece(PIECE);
            if (lines.isEmpty()) {
                return;
            }
            List<CSVRecord> rows = rows(lines);
            if (rows != null) {
                more = all(rows, sink);
            } else {
                lines.reversed().forEach(waiting::push);
                more = oneByOne(lines.size(), sink);
            }
        }
    }

    /** Goes over lines that hold something broken. */
    private boolean oneByOne(int lines, RowSink sink) throws IOException {
        int end = Math.max(0, waiting.size() - lines);
        boolean more = true;
        while (more && waiting.size() > end) {
            List<String> row = piece(1);
            List<CSVRecord> rows = rows(row);
            if (rows != null) {
                more = all(rows, sink);
            } else {
                row.subList(1, row.size()).reversed().forEach(waiting::push);
                number++;
                more = sink.broken(new BrokenRow(number, row.get(0).length() > LONGEST_ROW ? Reason.HUGE_CELL : Reason.QUOTES));
            }
        }
        return more;
    }

    /** What commons-csv makes of lines; {@code null} when it refuses them. */
    private List<CSVRecord> rows(List<String> lines) throws IOException {
        if (lines.stream().anyMatch(line -> line.length() > LONGEST_ROW)) {
            return null;
        }
        try (CSVParser parser = parser(String.join("", lines), format.separator())) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException e) {
            // Tells of a quotation mark that stays open, or of letters behind a closed one; there is nothing else to fail in memory.
            return null;
        }
    }

    private boolean all(List<CSVRecord> rows, RowSink sink) {
        for (CSVRecord row : rows) {
            number++;
            if (!one(row, sink)) {
                return false;
            }
        }
        return true;
    }

    private boolean one(CSVRecord row, RowSink sink) {
        List<String> cells = new ArrayList<>(row.size());
        boolean empty = true;
        for (String cell : row) {
            if (cell.length() > Tables.LONGEST_CELL) {
                return sink.broken(new BrokenRow(number, Reason.HUGE_CELL));
            }
            if (format.torn() && cell.indexOf(REPLACEMENT) >= 0) {
                return sink.broken(new BrokenRow(number, Reason.ENCODING));
            }
            String text = Cells.tidy(cell);
            empty &= text.isEmpty();
            cells.add(text);
        }
        if (cells.size() > Tables.MOST_COLUMNS) {
            return sink.broken(new BrokenRow(number, Reason.TOO_MANY_CELLS));
        }
        return empty || sink.row(number, cells);
    }

    /** The next lines, at least one, until they have enough letters and no open quotation mark. */
    private List<String> piece(int enough) throws IOException {
        List<String> lines = new ArrayList<>();
        int length = 0;
        boolean open = false;
        while (length < enough || open && length < LONGEST_ROW) {
            String line = waiting.isEmpty() ? line() : waiting.pop();
            if (line == null) {
                break;
            }
            lines.add(line);
            length += line.length();
            for (int i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
                open = !open;
            }
        }
        return lines;
    }

    /** The next line with its end; the rest of one that is longer than any row is passed over. {@code null} at the end of the text. */
    private String line() throws IOException {
        StringBuilder line = new StringBuilder(256);
        int letter = in.read();
        while (letter >= 0) {
            if (line.length() <= LONGEST_ROW) {
                line.append((char) letter);
            }
            if (letter == '\n') {
                break;
            }
            if (letter == '\r') {
                in.mark(1);
                if (in.read() == '\n') {
                    line.append('\n');
                } else {
                    in.reset();
                }
                break;
            }
            letter = in.read();
        }
        if (line.isEmpty()) {
            return null;
        }
        if (first) {
            first = false;
            String text = withoutMark(line.toString());
            return text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length()) && text.strip().length() <= SEPARATOR_LINE.length() + 1
                    ? line() : text.isEmpty() ? line() : text;
        }
        return line.toString();
    }
}
