/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import java.util.EnumMap;
import java.util.Map;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Oklch;
import org.portrait.model.Accent;

/**
 * Gives a theme another colour: the primary tone, those tones that are the same, and the band behind the head. Whatever the colour,
 * everything can be read: letters and bars become darker where they have to, and on a light band the letters are dark.
 */
final class Colouring {

    /** Lightness of a shade that tiles and chips are filled with, and how colourful it is at most. */
    private static final double SOFT = 0.955;
    private static final double SOFT_CHROMA = 0.028;
    /** By how much the right end of a band that changes its colour is turned, in radians, and how much darker it is. */
    private static final double TURN = 0.6;
    private static final double DARKER = 0.05;
    /** How much of the band shows through its secondary text. */
    private static final double MUTED = 0.12;

    private Colouring() {
    }

    static Theme of(Theme theme, Color colour) {
        Palette old = theme.palette();
        Tone before = old.tone(Accent.PRIMARY);
        Tone tone = tone(colour, old);
        Map<Accent, Tone> tones = new EnumMap<>(Accent.class);
        old.tones().forEach((accent, each) -> tones.put(accent, each.equals(before) ? tone : each));
        Palette palette = theme.look().header() == Look.Header.BAND ? banded(old, colour, tones)
                : new Palette(old.paper(), old.ink(), old.muted(), old.rule(), old.tile(), old.band(), old.bandEnd(), old.bandInk(),
                        old.bandMuted(), tones);
        return theme.with(palette);
    }

    private static Tone tone(Color colour, Palette palette) {
        Oklch oklch = Oklch.of(colour);
        Color soft = oklch.lightness(SOFT).chroma(Math.min(oklch.chroma() * 0.3, SOFT_CHROMA)).color();
        Color strong = Contrast.nearest(Contrast.TEXT, colour, palette.paper());
        return new Tone(strong, soft, Contrast.nearest(Contrast.TEXT, colour, palette.paper(), palette.tile(), soft));
    }

    private static Palette banded(Palette old, Color colour, Map<Accent, Tone> tones) {
        boolean dark = colour.contrast(Color.WHITE) >= Contrast.SIGN;
        Color ink = dark ? Color.WHITE : old.ink();
        Color band = Contrast.nearest(Contrast.TEXT, colour, ink);
        Oklch oklch = Oklch.of(band);
        boolean flat = old.band().equals(old.bandEnd()) || oklch.chroma() < SOFT_CHROMA;
        Oklch turned = flat ? oklch : oklch.turned(TURN);
        Color end = Contrast.nearest(Contrast.TEXT, turned.lightness(oklch.lightness() + (dark ? -DARKER : DARKER)).color(), ink);
        Color muted = Contrast.nearest(Contrast.TEXT, ink.mixed(band, MUTED), band, end);
        return new Palette(old.paper(), old.ink(), old.muted(), old.rule(), old.tile(), band, end, ink, muted, tones);
    }
}
