/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

import org.portrait.card.scene.Scene;
import org.portrait.export.pdf.PdfOptions;
import org.portrait.export.pdf.PdfPainter;

/** Tagged PDF. */
final class PdfExporter implements Exporter {

    @Override
    public String id() {
        return "pdf";
    }

    @Override
    public String name(Locale locale) {
        return Exporters.TEXTS.get("exporter.pdf", locale);
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public boolean holdsAllPages() {
        return true;
    }

    @Override
    public void export(Scene scene, ExportSettings settings, ExportTarget target) throws IOException {
        try (OutputStream out = target.open("")) {
            new PdfPainter().paint(scene, new PdfOptions(settings.date()), out);
        }
    }
}
