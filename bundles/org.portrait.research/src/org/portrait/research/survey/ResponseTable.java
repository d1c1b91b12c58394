/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.portrait.research.table.BrokenRow;
import org.portrait.research.table.RowSink;
import org.portrait.research.table.TableException;
import org.portrait.research.table.TableFormat;
import org.portrait.research.table.Tables;

/**
 * All responses of a table, in columns. The heading takes one row, or two as SurveyMonkey writes it. Once it is read, one thread at a time works with
 * it.
 */
public final class ResponseTable {

    /** What the second row of a heading says under a question that has no parts. */
    private static final Set<String> NO_PART = Set.of("", "response", "open-ended response", "ответ", "открытый ответ");

    private final Path file;
    private final boolean ragged;
    private final Cancel cancel;
    private final List<ResponseColumn> columns = new ArrayList<>();
    private final List<BrokenRow> broken = new ArrayList<>();
    private List<String> heading;
    private int rows;

    private ResponseTable(Path file, boolean ragged, Cancel cancel) {
        this.file = file;
        this.ragged = ragged;
        this.cancel = cancel;
    }

    /**
     * Reads a table.
     *
     * @param file CSV or XLSX
     * @throws TableException                              when it cannot be read, or holds nothing
     * @throws java.util.concurrent.CancellationException when the user wants no more
     */
    public static ResponseTable read(Path file, Cancel cancel) throws TableException {
        TableFormat format = Tables.recognise(file);
        ResponseTable table = new ResponseTable(file, format instanceof TableFormat.Workbook, cancel);
        Tables.read(file, format, table.new Sink());
        table.end();
        if (table.columns.isEmpty()) {
            throw new TableException(TableException.Kind.EMPTY, null);
        }
        return table;
    }

    private final class Sink implements RowSink {

        @Override
        public boolean row(int number, List<String> cells) {
            cancel.check();
            take(number, cells);
            return true;
        }

        @Override
        public boolean broken(BrokenRow row) {
            cancel.check();
            broken.add(row);
            return true;
        }
    }

    private void take(int number, List<String> cells) {
        if (heading == null) {
            heading = cells;
        } else if (columns.isEmpty()) {
            if (isSecondHeading(cells)) {
                begin(cells);
            } else {
                begin(List.of());
                add(number, cells);
            }
        } else {
            add(number, cells);
        }
    }

    private void end() {
        if (heading != null && columns.isEmpty()) {
            begin(List.of());
        }
    }

    /** A second row belongs to the heading when it names parts of questions: below the gaps of the first row, and by usual words. */
    private boolean isSecondHeading(List<String> second) {
        boolean part = false;
        boolean usual = false;
        for (int i = 0; i < second.size(); i++) {
            String cell = second.get(i);
            usual |= !cell.isEmpty() && NO_PART.contains(cell.toLowerCase(Locale.ROOT));
            part |= !cell.isEmpty() && at(heading, i).isEmpty();
        }
        return usual || part && second.get(0).isEmpty();
    }

    private static String at(List<String> cells, int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    private void begin(List<String> second) {
        Map<String, Integer> used = new HashMap<>();
        String group = "";
        int width = Math.max(heading.size(), second.size());
        for (int i = 0; i < width; i++) {
            String first = at(heading, i);
            String part = at(second, i);
            group = first.isEmpty() && !part.isEmpty() ? group : first;
            String option = NO_PART.contains(part.toLowerCase(Locale.ROOT)) ? "" : part;
            String header = group.isEmpty() && option.isEmpty() ? "#" + (i + 1) : option.isEmpty() ? group : group + " / " + option;
            int times = used.merge(header, 1, Integer::sum);
            columns.add(new ResponseColumn(times == 1 ? header : header + " (" + times + ")", group, option));
        }
    }

    private void add(int number, List<String> cells) {
        for (int i = columns.size(); i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                broken.add(new BrokenRow(number, BrokenRow.Reason.TOO_MANY_CELLS));
                return;
            }
        }
        for (int i = cells.size(); i < columns.size() && !ragged; i++) {
            if (!at(heading, i).isEmpty()) {
                broken.add(new BrokenRow(number, BrokenRow.Reason.TOO_FEW_CELLS));
                return;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).add(at(cells, i));
        }
        rows++;
    }

    List<ResponseColumn> columns() {
        return columns;
    }

    /** The file that was read. */
    public Path file() {
        return file;
    }

    /** How many columns there are. */
    public int width() {
        return columns.size();
    }

    /** How many responses there are. */
    public int rows() {
        return rows;
    }

    List<BrokenRow> broken() {
        return broken;
    }
}
