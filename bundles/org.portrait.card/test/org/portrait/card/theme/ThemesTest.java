/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ThemesTest {

    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SMALLEST_LETTERS = 7;

    static List<Theme> themes() {
        return Themes.all();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void everyTextCanBeRead(Theme theme) {
        theme.palette().pairs().forEach(pair -> assertTrue(pair.contrast() >= LEAST_CONTRAST,
                () -> theme.id() + ": " + pair.what() + " " + pair.contrast()));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void lettersAreNotTooSmallAndLinesDoNotTouch(Theme theme) {
        theme.typography().forEach((role, type) -> {
            assertTrue(type.size() >= SMALLEST_LETTERS, () -> role + " " + type.size());
            assertTrue(type.leading() >= 1, () -> role + " " + type.leading());
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void themesPrintOnWhitePaper(Theme theme) {
        assertEquals(1, theme.palette().paper().luminance(), 0.02);
    }

    @ParameterizedTest
    @MethodSource("themes")
    void themesHaveANameInBothLanguages(Theme theme) {
        assertNotEquals(theme.id(), theme.name(Locale.ENGLISH));
        assertNotEquals(theme.name(Locale.ENGLISH), theme.name(Locale.of("ru")));
        assertEquals(theme, Themes.find(theme.id()).orElseThrow());
    }

    @Test
    void thereIsNoThemeOfAnotherName() {
        assertTrue(Themes.find("no-such-theme").isEmpty());
    }
}
