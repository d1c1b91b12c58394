/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.io.IOException;
import java.util.Locale;

import org.portrait.card.scene.Scene;

/** Turns a scene into files of one format. Stateless; may be used from any thread. */
public interface Exporter {

    /** Stable name for the command line, such as {@code pdf}. */
    String id();

    /** Name in the words of a marketer. */
    String name(Locale locale);

    /** Extension of the files, without a dot. */
    String extension();

    /** Whether one file holds all pages; else each page is a file. */
    boolean holdsAllPages();

    /**
     * Writes a scene.
     *
     * @param target opens the files
     * @throws IOException if a file cannot be opened or written
     */
    void export(Scene scene, ExportSettings settings, ExportTarget target) throws IOException;
}
