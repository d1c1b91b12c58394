/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.ruler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.DraftedCard;

class RulersTest {

    private static final Rect A4 = new Rect(0, 0, 595.28, 841.89);
    private static final Rect LETTER = new Rect(0, 0, 612, 792);

    @ParameterizedTest
    @ValueSource(doubles = {0.13, 0.5, 1, 1.33, 2, 4})
    void numbersHaveRoomAndLinesCanBeToldApart(double scale) {
        for (Rect page : List.of(A4, LETTER)) {
            Graduation graduation = Graduation.of(page, scale);
            List<Graduation.Line> lines = graduation.lines(page.width());
            List<Graduation.Line> numbers = lines.stream().filter(line -> line.number() >= 0).toList();
            assertEquals(new Graduation.Line(0, 0), numbers.getFirst());
            for (int i = 1; i < numbers.size(); i++) {
                assertTrue((numbers.get(i).at() - numbers.get(i - 1).at()) * scale >= 20, "numbers at " + scale);
            }
            for (int i = 1; i < lines.size(); i++) {
                assertTrue((lines.get(i).at() - lines.get(i - 1).at()) * scale >= 3.9, "lines at " + scale);
            }
            assertTrue(lines.getLast().at() <= page.width());
        }
    }

    @Test
    void theyMeasureInTheUnitsOfThePaper() {
        Graduation metric = Graduation.of(A4, 1.33);
        metric.lines(A4.width()).stream().filter(line -> line.number() > 0)
                .forEach(line -> assertEquals(line.number(), line.at() / 72 * 25.4, 0.01));
        Graduation american = Graduation.of(LETTER, 1.33);
        american.lines(LETTER.width()).stream().filter(line -> line.number() > 0).forEach(line -> assertEquals(line.number(), line.at() / 72, 0.01));
    }

    @Test
    void theyAreOffUntilTheyAreWanted() {
        try (DraftedCard card = new DraftedCard(DraftedCard.blank())) {
            Rulers rulers = new Rulers(card.drafting());
            assertFalse(rulers.isOn());
            byte[] without = edge(card);
            card.key('r', SWT.MOD1);
            assertTrue(rulers.isOn());
            assertNotEquals(0, difference(without, edge(card)), "they are seen");
            card.key('r', SWT.MOD1);
            assertFalse(rulers.isOn());
            assertEquals(0, difference(without, edge(card)), "and leave nothing behind");
        }
    }

    private static int difference(byte[] first, byte[] second) {
        int count = 0;
        for (int i = 0; i < first.length; i++) {
            count += first[i] == second[i] ? 0 : 1;
        }
        return count;
    }

    /** The pixels of the upper edge. */
    private static byte[] edge(DraftedCard card) {
        card.settle();
        Rectangle area = card.canvas().getClientArea();
        Image image = new Image(card.canvas().getDisplay(), area.width, 16);
        GC gc = new GC(image);
        try {
            card.canvas().print(gc);
            ImageData data = image.getImageData();
            return data.data;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }
}
