/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where an exporter writes. */
@FunctionalInterface
public interface ExportTarget {

    /**
     * Opens a file; the exporter closes it.
     *
     * @param suffix empty for the only file, else {@code -1}, {@code -2} and so on, with as many digits as the last needs
     * @throws IOException if the file cannot be opened
     */
    OutputStream open(String suffix) throws IOException;
}
