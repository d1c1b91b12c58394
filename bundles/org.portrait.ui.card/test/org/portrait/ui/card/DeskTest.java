/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.geometry.Rect;

class DeskTest {

    private static final Rect A4 = new Rect(0, 0, 595.28, 841.89);

    private final Desk desk = new Desk(List.of(A4, A4, A4), 1, 900, 700);

    @ParameterizedTest
    @ValueSource(doubles = { 0.1, 0.5, 0.87, 1, 1.6, 3 })
    void pagesLieUnderOneAnotherInTheMiddle(double zoom) {
        Desk zoomed = desk.at(zoom);
        for (int i = 0; i < 3; i++) {
            Rect page = zoomed.page(i);
            assertEquals(zoomed.width() / 2.0, page.x() + page.width() / 2, 1);
            assertTrue(page.x() >= 0 && page.bottom() <= zoomed.height());
            if (i > 0) {
                assertTrue(page.y() > zoomed.page(i - 1).bottom());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2 })
    void aPointOfAPageIsFoundAgain(int page) {
        Rect area = desk.toDesk(page, new Rect(100, 200, 50, 20));
        assertEquals(page, desk.pageAt(area.x(), area.y()).orElseThrow());
        double[] point = desk.toPage(page, area.x(), area.y());
        assertEquals(100, point[0], 1e-6);
        assertEquals(200, point[1], 1e-6);
        assertEquals(50 * Desk.UNITS, area.width(), 1e-6);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0.3, 0.9, 1.5, 3 })
    void whatIsUnderThePointerStaysThere(double zoom) {
        Desk big = desk.at(2);
        int scrollX = 300;
        int scrollY = 1500;
        int x = 450;
        int y = 250;
        int page = big.pageAt(scrollX + x, scrollY + y).orElseThrow();
        double[] before = big.toPage(page, scrollX + x, scrollY + y);
        Desk after = big.at(zoom);
        int[] corner = big.scrollFor(after, scrollX, scrollY, x, y);
        double[] now = after.toPage(page, corner[0] + x, corner[1] + y);
        assertEquals(before[0], now[0], 1.5 / after.scale());
        assertEquals(before[1], now[1], 1.5 / after.scale());
    }

    @Test
    void fitsTheWindow() {
        Desk wide = desk.at(desk.fitWidth());
        assertEquals(900, wide.width());
        assertTrue(wide.page(0).width() > 800);
        Desk whole = desk.at(desk.fitPage());
        assertTrue(whole.page(0).height() <= 700);
        assertTrue(whole.page(0).height() > 600);
    }

    @Test
    void zoomStepsGoUpAndDown() {
        assertEquals(1.1, desk.larger());
        assertEquals(0.9, desk.smaller());
        assertEquals(Desk.LARGEST, desk.at(7).larger());
        assertEquals(Desk.SMALLEST, desk.at(0.01).smaller());
    }

    @Test
    void onlySomePagesAreSeen() {
        assertEquals(List.of(0), desk.visible(0));
        assertEquals(List.of(1, 2), desk.visible((int) desk.page(2).y() - 300));
    }
}
