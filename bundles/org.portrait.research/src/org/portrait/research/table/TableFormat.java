/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.nio.charset.Charset;
import java.util.Objects;

/** How a table is written down. */
public sealed interface TableFormat {

    /** A workbook as Excel writes it since 2007; its first sheet is read. */
    record Workbook() implements TableFormat {
    }

    /**
     * Text with a line for each row.
     *
     * @param charset   its encoding
     * @param separator what stands between two cells
     * @param torn      whether there are bytes that the encoding does not have
     */
    record Text(Charset charset, char separator, boolean torn) implements TableFormat {

        /** Checks that there is an encoding. */
        public Text {
            Objects.requireNonNull(charset, "charset");
        }
    }
}
