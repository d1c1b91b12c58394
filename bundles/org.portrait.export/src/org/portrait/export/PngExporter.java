/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.portrait.card.scene.Page;
import org.portrait.card.scene.Scene;
import org.portrait.export.raster.PngWriter;
import org.portrait.export.raster.RasterPainter;

/** A PNG picture for each page. */
final class PngExporter implements Exporter {

    @Override
    public String id() {
        return "png";
    }

    @Override
    public String name(Locale locale) {
        return Exporters.TEXTS.get("exporter.png", locale);
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public boolean holdsAllPages() {
        return false;
    }

    @Override
    public void export(Scene scene, ExportSettings settings, ExportTarget target) throws IOException {
        List<Page> pages = scene.pages();
        for (int i = 0; i < pages.size(); i++) {
            try (OutputStream out = target.open(Exporters.suffix(i, pages.size()))) {
                PngWriter.write(new RasterPainter().paint(pages.get(i), settings.scale()), settings.scale(),
                        scene.info().title(), out);
            }
        }
    }
}
