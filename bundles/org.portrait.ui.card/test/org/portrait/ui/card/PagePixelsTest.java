/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Page;
import org.portrait.core.document.Documents;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

class PagePixelsTest {

    private static final Rectangle NOTHING = new Rectangle();
    private static final Rectangle ALL = new Rectangle(-1000, -1000, 100_000, 100_000);

    private final Display display = Display.getDefault();
    private Page page;

    @BeforeEach
    void layOut() throws Exception {
        Persona persona = Personas.of(Documents.load(Path.of("../org.portrait.samples/samples/flats.en.persona")).project()).getFirst();
        page = CardLayout.scene(persona, CardSettings.of(persona, LocalDate.of(2026, 11, 21))).pages().getFirst();
    }

    private PagePixels paint(double scale, PagePixels before, Rectangle changed, Rectangle wanted, Rectangle kept) {
        return PagePixels.of(display, page, scale, before, changed, wanted, kept);
    }

    private static Rectangle square(int column, int row) {
        return new Rectangle(column * PagePixels.SIDE + 10, row * PagePixels.SIDE + 10, 20, 20);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.35, 1, 4 / 3.0, 1.7})
    void tilesMakeThePage(double scale) {
        PagePixels pixels = paint(scale, null, NOTHING, ALL, NOTHING);
        BufferedImage whole = new RasterPainter().paint(page, scale);
        assertEquals(whole.getWidth(), pixels.width());
        assertEquals(whole.getHeight(), pixels.height());
        assertEquals(new Rectangle(pixels.width(), pixels.height()), pixels.changed());
        for (PagePixels.Tile tile : pixels.tiles()) {
            Rectangle area = tile.area();
            ImageData data = tile.image().getImageData();
            int[] shown = new int[area.width * area.height];
            for (int row = 0; row < area.height; row++) {
                data.getPixels(0, row, area.width, shown, row * area.width);
            }
            int[] painted = whole.getRGB(area.x, area.y, area.width, area.height, null, 0, area.width);
            for (int i = 0; i < painted.length; i++) {
                painted[i] &= 0xFFFFFF;
            }
            assertArrayEquals(painted, shown);
        }
        assertEquals(pixels.width() * pixels.height(), pixels.tiles().stream().mapToInt(tile -> tile.area().width * tile.area().height).sum());
        pixels.dispose();
    }

    @Test
    void onlyWhatIsWantedIsPainted() {
        PagePixels pixels = paint(1, null, NOTHING, square(1, 1), NOTHING);
        assertEquals(List.of(new Rectangle(PagePixels.SIDE, PagePixels.SIDE, PagePixels.SIDE, PagePixels.SIDE)),
                pixels.tiles().stream().map(PagePixels.Tile::area).toList());
        assertTrue(pixels.covers(square(1, 1)));
        assertTrue(pixels.covers(new Rectangle(-90, -90, 40, 5000)));
        assertFalse(pixels.covers(square(1, 1).union(square(0, 1))));
        pixels.dispose();
    }

    @Test
    void whatDoesNotChangeIsTakenOverAndWhatIsFarIsForgotten() {
        PagePixels first = paint(1, null, NOTHING, square(0, 0).union(square(1, 1)), NOTHING);
        PagePixels second = paint(1, first, square(1, 1), square(1, 0).union(square(1, 1)), square(0, 0));
        assertEquals(List.of(new Rectangle(0, 0, PagePixels.SIDE, PagePixels.SIDE), new Rectangle(PagePixels.SIDE, 0, PagePixels.SIDE, PagePixels.SIDE),
                new Rectangle(PagePixels.SIDE, PagePixels.SIDE, PagePixels.SIDE, PagePixels.SIDE)),
                second.tiles().stream().map(PagePixels.Tile::area).toList());
        assertSame(first.tiles().get(0).image(), second.tiles().get(0).image());
        assertSame(first.tiles().get(1).image(), second.tiles().get(1).image());
        assertNotSame(first.tiles().get(3).image(), second.tiles().get(2).image());
        assertEquals(square(1, 1), second.changed());
        first.dispose();
        assertFalse(second.tiles().get(0).image().isDisposed());
        assertTrue(first.tiles().get(3).image().isDisposed());
        second.dispose();
        assertTrue(first.tiles().get(0).image().isDisposed());
    }

    @Test
    void moreIsPaintedAFewAtATime() {
        PagePixels pixels = paint(1, null, NOTHING, square(0, 0), NOTHING);
        while (!pixels.covers(ALL)) {
            PagePixels next = pixels.with(display, page, 1, ALL, 2);
            assertTrue(next.tiles().size() - pixels.tiles().size() == 2 || next.covers(ALL));
            assertTrue(next.changed().width > 0);
            pixels.dispose();
            pixels = next;
        }
        assertTrue(pixels.tiles().stream().noneMatch(tile -> tile.image().isDisposed()));
        pixels.dispose();
    }

    @Test
    void aTileIsDrawnPixelByPixelWhereItBelongs() {
        PagePixels.Tile tile = paint(1, null, NOTHING, square(1, 0), NOTHING).tiles().getFirst();
        ImageData wanted = tile.image().getImageData();
        Image window = new Image(display, 300, 300);
        GC gc = new GC(window);
        tile.draw(gc, 7, 11, wanted.width, wanted.height);
        gc.dispose();
        ImageData drawn = window.getImageData();
        int[] row = new int[wanted.width];
        int[] drawnRow = new int[wanted.width];
        for (int y = 0; y < wanted.height; y++) {
            wanted.getPixels(0, y, wanted.width, row, 0);
            drawn.getPixels(7, 11 + y, wanted.width, drawnRow, 0);
            for (int x = 0; x < row.length; x++) {
                assertEquals(wanted.palette.getRGB(row[x]), drawn.palette.getRGB(drawnRow[x]), x + ", " + y);
            }
        }
        window.dispose();
    }
}
