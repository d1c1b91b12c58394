/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chips stand side by side within the frame, whole and without touching each other. */
class ChipFlowTest {

    private static final int LETTER = 7;
    private static final int LINE = 17;
    private static final ToIntFunction<String> MEASURE = text -> LETTER * text.length();

    private static List<Chip> chips() {
        String word = "abcdefghij klm ";
        return IntStream.range(0, 120)
                .mapToObj(i -> new Chip(word.repeat(i % 17).strip() + "x".repeat(i * 7 % 61), i % 5 == 0 ? "note" : "", i % 6)).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 90, 200, 433, 900})
    void nothingOverlapsOrLeavesTheFrameOrIsLost(int width) {
        List<Chip> chips = chips();
        ChipFlow flow = ChipFlow.of(chips, width, LINE, MEASURE);
        assertEquals(chips.size(), flow.boxes().size());
        for (int i = 0; i < chips.size(); i++) {
            Rectangle area = flow.boxes().get(i).area();
            assertTrue(area.x >= 0 && area.y >= 0 && area.x + area.width <= Math.max(width, 70) && area.y + area.height <= flow.height(),
                    i + ": " + area);
            assertEquals(chips.get(i).text().replace(" ", ""), String.join("", flow.boxes().get(i).lines()).replace(" ", ""));
            for (int j = 0; j < i; j++) {
                assertFalse(area.intersects(flow.boxes().get(j).area()), i + " and " + j);
            }
            assertFalse(area.intersects(flow.entry()), "the place to write");
        }
        assertTrue(flow.entry().y + flow.entry().height <= flow.height());
    }

    @Test
    void aPointFindsItsChipAndTheGapBesideIt() {
        ChipFlow flow = ChipFlow.of(chips(), 433, LINE, MEASURE);
        for (int i = 0; i < flow.boxes().size(); i++) {
            Rectangle area = flow.boxes().get(i).area();
            assertEquals(i, flow.at(area.x + 1, area.y + 1));
            assertEquals(i, flow.gap(area.x + 1, area.y + area.height / 2));
            assertEquals(i + 1, flow.gap(area.x + area.width - 1, area.y + area.height / 2));
        }
        assertEquals(-1, flow.at(0, 0));
    }

    @Test
    void upAndDownGoToTheNeighbouringLine() {
        ChipFlow flow = ChipFlow.of(chips(), 433, LINE, MEASURE);
        for (int i = 0; i < flow.boxes().size(); i++) {
            int below = flow.beside(i, 1);
            if (below >= 0) {
                int between = flow.boxes().get(i).area().y;
                int reached = flow.boxes().get(below).area().y;
                assertTrue(reached > between, i + " down to " + below);
                assertTrue(flow.boxes().stream().noneMatch(box -> box.area().y > between && box.area().y < reached));
                assertTrue(flow.beside(below, -1) >= 0);
            }
        }
        assertEquals(-1, flow.beside(flow.boxes().size() - 1, 1));
        assertEquals(-1, flow.beside(0, -1));
    }

    @Test
    void aPairOfSurrogatesIsNotTornApart() {
        ChipFlow flow = ChipFlow.of(List.of(new Chip("😀".repeat(40), "", 0)), 100, LINE, MEASURE);
        flow.boxes().getFirst().lines().forEach(line -> assertEquals(line.length() / 2, line.codePointCount(0, line.length())));
    }
}
