/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portrait.model.text.TextBundle;

/** All formats that can be exported, by name: the one list for command line, wizard and tests. */
public final class Exporters {

    /** Names of exporters and layouts. */
    static final TextBundle TEXTS = TextBundle.beside(Exporters.class);

    private static final List<Exporter> ALL = List.of(new PdfExporter(), new PngExporter(), new SvgExporter());

    private Exporters() {
    }

    /** All exporters; the first one is taken where nobody chose. */
    public static List<Exporter> all() {
        return ALL;
    }

    /** The exporter with an id, whatever its case, if there is one. */
    public static Optional<Exporter> find(String id) {
        return ALL.stream().filter(exporter -> exporter.id().equalsIgnoreCase(id)).findFirst();
    }

    /** Suffix of the file of a page: empty when there is just one. */
    static String suffix(int page, int pages) {
        int digits = Integer.toString(pages).length();
        return pages == 1 ? "" : "-" + String.format(Locale.ROOT, "%0" + digits + "d", page + 1);
    }
}
