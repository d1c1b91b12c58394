/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Oklch;

class ContrastTest {

    private static Color colour(int rgb) {
        return new Color(0xFF000000 | rgb);
    }

    @Property(tries = 500)
    void theNearestColourCanBeRead(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int text, @ForAll @IntRange(min = 0, max = 0xFFFFFF) int under) {
        Color background = colour(under);
        Color nearest = Contrast.nearest(colour(text), background);
        assertTrue(Contrast.passes(nearest, background), () -> nearest.css() + " on " + background.css());
        assertEquals(nearest, Contrast.nearest(nearest, background), "What can be read stays as it is");
    }

    @Property(tries = 500)
    void onlyTheLightnessChanges(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int text) {
        Oklch before = Oklch.of(colour(text));
        Oklch after = Oklch.of(Contrast.nearest(colour(text), Color.WHITE));
        assertTrue(after.lightness() <= before.lightness() + 0.002);
        if (after.chroma() > 0.03 && before.chroma() > 0.03) {
            double turn = Math.abs(Math.IEEEremainder(after.hue() - before.hue(), 2 * Math.PI));
            assertTrue(turn < 0.12, () -> "hue turned by " + turn);
        }
    }

    @Property(tries = 500)
    void coloursComeBackFromOklch(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int rgb) {
        Color back = Oklch.of(colour(rgb)).color();
        assertEquals(colour(rgb).red(), back.red(), 1);
        assertEquals(colour(rgb).green(), back.green(), 1);
        assertEquals(colour(rgb).blue(), back.blue(), 1);
    }

    @Property(tries = 300)
    void everythingCanBeReadInAnyColour(@ForAll @IntRange(min = 0, max = 0xFFFFFF) int rgb) {
        Themes.all().stream().map(theme -> theme.coloured(colour(rgb))).forEach(theme -> theme.palette().pairs()
                .forEach(pair -> assertTrue(pair.contrast() >= Contrast.TEXT, () -> theme.id() + ": " + pair.what())));
    }

    @Test
    void aStepIsSmall() {
        Color nearest = Contrast.nearest(Color.of("#00a3e0"), Color.WHITE);
        assertTrue(nearest.contrast(Color.WHITE) < 4.6, "darker than it has to be");
        assertEquals(Color.of("#1a237e"), Contrast.nearest(Color.of("#1a237e"), Color.WHITE));
    }
}
