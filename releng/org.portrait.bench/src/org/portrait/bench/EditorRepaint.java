/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.bench;

import java.util.List;

import org.portrait.card.layout.CardLayout;
import org.portrait.card.scene.Page;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Persona;

/** The part of the editor between a change and its picture that needs no window: layout of the card and its pixels. */
final class EditorRepaint {

    private static final double MOST = 16;
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final int CHANGES = 40;

    private final int rounds;

    EditorRepaint(int rounds) {
        this.rounds = rounds;
    }

    List<Figure> measure() throws Exception {
        return List.of(figure("repaint.100", "From a change to the pixels of the page at 100 %", 1),
                figure("repaint.200", "From a change to the pixels of the page at 200 %", 2));
    }

    private Figure figure(String id, String what, double zoom) throws Exception {
        SampleCards.Card card = SampleCards.onePage(1).getFirst();
        RasterPainter painter = new RasterPainter();
        for (int warmUp = 0; warmUp < CHANGES; warmUp++) {
            change(card, painter, zoom, warmUp);
        }
        int[] number = {0};
        return Figure.of(id, what, Timing.median(rounds * CHANGES, () -> change(card, painter, zoom, number[0]++)), "ms", MOST);
    }

    private static void change(SampleCards.Card card, RasterPainter painter, double zoom, int number) {
        Persona persona = card.persona();
        persona.setTagline("Changed for the time " + number);
        for (Page page : CardLayout.scene(persona, card.settings()).pages()) {
            painter.paint(page, zoom * PIXELS_PER_POINT);
        }
    }
}
