/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Page;
import org.portrait.core.document.Documents;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

class PageImageTest {

    private final RasterPainter painter = new RasterPainter();

    private static Page page() throws Exception {
        Persona persona = Personas.of(Documents.load(Path.of("../org.portrait.samples/samples/flats.en.persona")).project()).getFirst();
        return CardLayout.scene(persona, CardSettings.of(persona, LocalDate.of(2026, 11, 21))).pages().getFirst();
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.35, 1, 4 / 3.0, 1.7})
    void whatIsPaintedBandByBandIsThePage(double scale) throws Exception {
        Page page = page();
        PageImage image = new PageImage(painter, page, scale);
        image.paint(page, page.height() * 0.4, page.height() * 0.6);
        image.paint(page, page.height() * 0.5, page.height() * 0.7);
        while (!image.isComplete()) {
            image.paintNext(page);
        }
        assertArrayEquals(pixels(painter.paint(page, scale)), pixels(image.image()));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.7})
    void onlyTheBandsOfTheRowsThatAreSeenArePainted(double scale) throws Exception {
        Page page = page();
        PageImage image = new PageImage(painter, page, scale);
        image.paint(page, 0, PageImage.BAND / scale / 2);
        assertTrue(image.isPainted(0));
        assertFalse(image.isPainted(1));
        image.paint(page, -50, -20);
        image.paint(page, page.height() + 20, page.height() + 50);
        assertTrue(image.isPainted(image.bands() - 1));
        assertFalse(image.isComplete());
        int rows = 0;
        for (int band = 0; band < image.bands(); band++) {
            rows += image.rows(band);
        }
        assertEquals(image.image().getHeight(), rows);
    }
}
