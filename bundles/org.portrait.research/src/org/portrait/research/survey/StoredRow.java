/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.List;

/**
 * A response as it would be kept.
 *
 * @param known whether it is there already, so that it is not taken again
 * @param cells one for each column of the table; answers and times as they are stored, what tells who somebody is hidden, what is left
 *              out empty
 */
public record StoredRow(boolean known, List<String> cells) {

    /** Keeps the cells from changing. */
    public StoredRow {
        cells = List.copyOf(cells);
    }
}
