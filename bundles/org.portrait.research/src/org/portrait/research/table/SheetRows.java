/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.portrait.research.table.BrokenRow.Reason;

/** Puts the cells of a sheet together to rows. */
final class SheetRows implements SheetContentsHandler {

    private final RowSink sink;
    private List<String> cells = new ArrayList<>();
    private Reason broken;
    private boolean empty;
    private boolean any;

    SheetRows(RowSink sink) {
        this.sink = sink;
    }

    /** Whether there was anything in the sheet. */
    boolean any() {
        return any;
    }

    @Override
    public void startRow(int row) {
        cells = new ArrayList<>(cells.size());
        broken = null;
        empty = true;
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = reference == null ? cells.size() : column(reference);
        if (column < cells.size() || column >= Tables.MOST_COLUMNS) {
            broken = Reason.TOO_MANY_CELLS;
            return;
        }
        if (value != null && value.length() > Tables.LONGEST_CELL) {
            broken = Reason.HUGE_CELL;
            return;
        }
        String text = value == null ? "" : Cells.tidy(value);
        if (text.isEmpty()) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
        empty = false;
    }

    /** The number of the column of a reference such as AB12, from 0. */
    private static int column(String reference) {
        int letters = 0;
        while (letters < reference.length() && Character.isLetter(reference.charAt(letters))) {
            letters++;
        }
        return letters == 0 || letters > 3 ? Tables.MOST_COLUMNS : CellReference.convertColStringToIndex(reference.substring(0, letters));
    }

    @Override
    public void endRow(int row) {
        boolean more = true;
        if (broken != null) {
            more = sink.broken(new BrokenRow(row + 1, broken));
        } else if (!empty) {
            more = sink.row(row + 1, cells);
        }
        any |= broken != null || !empty;
        if (!more) {
            throw new WorkbookRows.Enough();
        }
    }
}
