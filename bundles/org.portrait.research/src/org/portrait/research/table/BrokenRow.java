/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.util.Objects;

/**
 * A row that is kept out of an import. It holds nothing of what stands in the row, so it can be shown and logged.
 *
 * @param number number of the row as a spreadsheet shows it, from 1
 * @param reason what is wrong with it
 */
public record BrokenRow(int number, Reason reason) {

    /** What can be wrong with a row. */
    public enum Reason {
        /** A quotation mark is opened and not closed, or something follows a closed one. */
        QUOTES,
        /** There are bytes that the encoding does not have. */
        ENCODING,
        /** There are fewer cells than columns. */
        TOO_FEW_CELLS,
        /** There are more cells than columns. */
        TOO_MANY_CELLS,
        /** A cell has more letters than a cell can have. */
        HUGE_CELL
    }

    /** Checks that there is a reason. */
    public BrokenRow {
        Objects.requireNonNull(reason, "reason");
    }
}
