/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.portrait.card.compose.Kit;
import org.portrait.card.layout.PortraitPiece;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.card.text.Typesetter;
import org.portrait.card.theme.Themes;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;

/**
 * The face of a persona as pixels: its picture, else its drawn avatar, in a circle; left of it some room, where bordered nodes may reach.
 * Needs no display.
 */
final class FacePainter {

    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);
    private static final int ROOM = 10;
    private static final int OPAQUE = 255;
    private static final double WHOLE = 100;

    private FacePainter() {
    }

    /**
     * Paints a face.
     *
     * @param size of the circle in pixels of a usual screen
     * @param zoom of the screen in per cent
     */
    static ImageData paint(Persona persona, int size, int zoom) {
        Kit kit = new Kit(Themes.NORDIC, 1, Locale.getDefault(), LocalDate.now(), new Typesetter());
        Group.Builder face = Group.of(Role.ARTIFACT);
        PortraitPiece.of(persona, kit, size, false).draw(ROOM, 0, face);
        BufferedImage pixels = new RasterPainter().paint(Page.of(ROOM + size, size, face.build()), zoom / WHOLE);
        ImageData data = new ImageData(pixels.getWidth(), pixels.getHeight(), 24, RGB);
        data.alphaData = new byte[data.width * data.height];
        double radius = data.height / 2.0;
        for (int y = 0; y < data.height; y++) {
            for (int x = 0; x < data.width; x++) {
                data.setPixel(x, y, pixels.getRGB(x, y) & 0xFFFFFF);
                data.alphaData[y * data.width + x] = (byte) inside(x - (data.width - data.height), y, radius);
            }
        }
        return data;
    }

    /** How much of a pixel lies in the circle, from 0 to 255. */
    private static long inside(int x, int y, double radius) {
        return Math.round(OPAQUE * Math.clamp(radius - Math.hypot(x + 0.5 - radius, y + 0.5 - radius), 0, 1));
    }
}
