/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.raster;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Scene;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.CardTemplates;
import org.portrait.card.theme.Theme;
import org.portrait.card.theme.Themes;
import org.portrait.core.document.Documents;
import org.portrait.export.pdf.PdfOptions;
import org.portrait.export.pdf.PdfPainter;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * What the editor shows at 100 % is what the printed page shows. Renderers smooth the edges of letters in ways of their own: a mean
 * difference of 2 of 255, and one pixel in a hundred that differs strongly, are allowed for that.
 */
class ScreenAndPaperTest {

    private static final float SCREEN = 96 / 72f;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<String> SAMPLES = List.of("laptop-shop.en.persona", "online-education.ru.persona");

    static Stream<Object[]> looks() {
        return CardTemplates.all().stream().flatMap(template -> Themes.all().stream().map(theme -> new Object[] {template, theme}));
    }

    private static Persona persona(String sample) throws Exception {
        Path here = Path.of("..", "org.portrait.samples", "samples", sample);
        Path file = Files.exists(here) ? here : Path.of("bundles", "org.portrait.samples", "samples", sample);
        return Personas.of(Documents.open(file).project()).getFirst();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theScreenShowsWhatIsPrinted(CardTemplate template, Theme theme) throws Exception {
        for (String sample : SAMPLES) {
            Persona persona = persona(sample);
            Scene scene = CardLayout.scene(persona, CardSettings.of(persona, TODAY).with(template).with(theme));
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            new PdfPainter().paint(scene, PdfOptions.DEFAULT, pdf);
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
                BufferedImage printed = new PDFRenderer(document).renderImage(0, SCREEN, ImageType.RGB);
                BufferedImage shown = new RasterPainter().paint(scene.pages().getFirst(), SCREEN);
                int width = Math.min(printed.getWidth(), shown.getWidth());
                int height = Math.min(printed.getHeight(), shown.getHeight());
                Difference difference = Difference.of(printed.getSubimage(0, 0, width, height), shown.getSubimage(0, 0, width, height));
                assertTrue(difference.mean() < 2 && difference.strong() < 0.01, () -> sample + " " + difference);
                assertTrue(difference.mean() > 0, "two renderers never agree on everything: was something compared with itself?");
            }
        }
    }
}
