/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.research.Code;

class CodePaletteTest {

    static List<String> colours() {
        return CodePalette.COLOURS;
    }

    @ParameterizedTest
    @MethodSource("colours")
    void isSeenOnLightAndOnDark(String colour) {
        double luminance = luminance(Integer.parseInt(colour.substring(1), 16));
        assertTrue(1.05 / (luminance + 0.05) >= 3, colour + " on white");
        assertTrue((luminance + 0.05) / (luminance(0x2F2F2F) + 0.05) >= 3, colour + " on dark");
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void isGivenInOrderAndFromTheBeginningAgain() {
        Talks talks = new Talks();
        List<String> given = java.util.stream.IntStream.range(0, 14).mapToObj(number -> talks.code("Code " + number).getColour()).toList();
        assertEquals(CodePalette.COLOURS, given.subList(0, 12));
        assertEquals(CodePalette.COLOURS.subList(0, 2), given.subList(12, 14));
        assertEquals(12, new HashSet<>(given).size());
    }

    @Test
    void aColourThatIsFreeAgainIsGivenFirst() {
        Talks talks = new Talks();
        talks.code("One");
        Code two = talks.code("Two");
        talks.code("Three");
        talks.run(CodeEdits.remove(talks.domain, talks.research, two));
        assertEquals(CodePalette.COLOURS.get(1), CodePalette.next(talks.research));
    }
}
