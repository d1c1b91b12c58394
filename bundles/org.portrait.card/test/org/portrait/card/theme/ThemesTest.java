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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.geometry.Color;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

class ThemesTest {

    /** WCAG 2.2, success criterion 1.4.3, level AA. */
    private static final double LEAST_CONTRAST = 4.5;
    private static final double SMALLEST_LETTERS = 7;

    private static final List<String> COLOURS = List.of("#ffd400", "#ffffff", "#000000", "#00a3e0", "#7fff00", "#d81b60", "#808080", "#1a237e");

    /** Those that ship, and each in colours of the user's own; within blocks of all emphases. */
    static List<Theme> themes() {
        return Themes.all().stream().flatMap(theme -> Stream.concat(Stream.of(theme), COLOURS.stream().map(Color::of).map(theme::coloured)))
                .flatMap(theme -> Emphasis.VALUES.stream().map(theme::stressed)).toList();
    }

    static List<Theme> shipped() {
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
    @MethodSource("shipped")
    void themesHaveANameInBothLanguages(Theme theme) {
        assertNotEquals(theme.id(), theme.name(Locale.ENGLISH));
        assertNotEquals(theme.name(Locale.ENGLISH), theme.name(Locale.of("ru")));
        assertEquals(theme, Themes.find(theme.id()).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aColourOfTheUsersOwnIsSeen(Theme theme) {
        Color colour = Color.of("#7a1fa2");
        Theme coloured = theme.coloured(colour);
        assertEquals(colour, coloured.tone(Accent.PRIMARY).strong());
        assertEquals(theme.look().header() == Look.Header.BAND ? colour : theme.palette().band(), coloured.palette().band());
        assertEquals(theme.typography(), coloured.typography());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void strongBlocksHaveLargerTitlesAndQuietOnesSmaller(Theme theme) {
        double usual = theme.type(TextRole.BLOCK_TITLE).size();
        assertTrue(theme.stressed(Emphasis.STRONG).type(TextRole.BLOCK_TITLE).size() > usual * 1.15);
        assertTrue(theme.stressed(Emphasis.QUIET).type(TextRole.BLOCK_TITLE).size() < usual);
        assertTrue(theme.stressed(Emphasis.QUIET).type(TextRole.BODY).size() < theme.type(TextRole.BODY).size());
        assertEquals(theme, theme.stressed(Emphasis.NORMAL));
    }

    @Test
    void thereIsNoThemeOfAnotherName() {
        assertTrue(Themes.find("no-such-theme").isEmpty());
    }
}
