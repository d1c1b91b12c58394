/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.portrait.research.table.TableException.Kind;

/** Reads tables from files. */
public final class Tables {

    /** Letters that a cell can have; Excel itself takes 32 767. */
    public static final int LONGEST_CELL = 1_000_000;
    /** Columns that a table can have; that is what Excel has. */
    public static final int MOST_COLUMNS = 16_384;

    private static final int ZIP = 0x504B;
    private static final int OLE = 0xD0CF;

    private Tables() {
    }

    /**
     * Finds out how a table is written down; reads a text to its end, since a single letter can tell its encoding.
     *
     * @throws TableException when the file is no table
     */
    public static TableFormat recognise(Path file) throws TableException {
        check(file);
        try {
            return switch (start(file)) {
                case ZIP -> new TableFormat.Workbook();
                case OLE -> throw new TableException(WorkbookRows.isEncrypted(file) ? Kind.ENCRYPTED : Kind.OLD_WORKBOOK, null);
                default -> TextForm.recognise(file);
            };
        } catch (IOException e) {
            throw new TableException(Kind.UNREADABLE, e);
        }
    }

    private static void check(Path file) throws TableException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new TableException(Kind.UNREADABLE, null);
        }
    }

    private static int start(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() << 8 | in.read();
        }
    }

    /**
     * Reads a table to its end, or until the sink wants no more. Memory does not grow with the number of rows, except for the
     * different texts of a workbook.
     *
     * @throws TableException when the file cannot be read; rows may have been handed over before
     */
    public static void read(Path file, TableFormat format, RowSink sink) throws TableException {
        check(file);
        switch (format) {
            case TableFormat.Workbook workbook -> WorkbookRows.read(file, sink);
            case TableFormat.Text text -> {
                try (TextRows rows = new TextRows(file, text)) {
                    rows.read(sink);
                } catch (IOException e) {
                    throw new TableException(Kind.UNREADABLE, e);
                }
            }
        }
    }
}
