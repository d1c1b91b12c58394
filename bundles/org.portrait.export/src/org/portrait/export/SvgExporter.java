/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.portrait.card.scene.Scene;
import org.portrait.export.svg.SvgPainter;

/** An SVG drawing for each page. */
final class SvgExporter implements Exporter {

    @Override
    public String id() {
        return "svg";
    }

    @Override
    public String name(Locale locale) {
        return Exporters.TEXTS.get("exporter.svg", locale);
    }

    @Override
    public String extension() {
        return "svg";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public void export(Scene scene, ExportSettings settings, ExportTarget target) throws IOException {
        int pages = scene.pages().size();
        for (int i = 0; i < pages; i++) {
            try (OutputStream out = target.open(Exporters.suffix(i, pages))) {
                new SvgPainter().paint(scene, i, out);
            }
        }
    }
}
