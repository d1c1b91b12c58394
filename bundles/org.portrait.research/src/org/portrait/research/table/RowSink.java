/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.util.List;

/** Takes the rows of a table as they come. */
public interface RowSink {

    /**
     * A row that could be read; rows without any content are left out.
     *
     * @param number number of the row as a spreadsheet shows it, from 1
     * @param cells  texts without blanks around them; an empty cell is an empty text. Numbers of a workbook have a decimal point, days
     *               are written 2026-09-01 and times 2026-09-01T12:30:00
     * @return whether more rows are wanted
     */
    boolean row(int number, List<String> cells);

    /** A row that could not be read. @return whether more rows are wanted */
    boolean broken(BrokenRow row);
}
