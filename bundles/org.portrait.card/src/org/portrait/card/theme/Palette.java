/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.portrait.card.geometry.Color;
import org.portrait.model.Accent;

/**
 * The colours of a theme.
 *
 * @param paper      what everything stands on
 * @param ink        running text
 * @param muted      labels and captions
 * @param rule       hairlines and empty tracks; never text
 * @param tile       background of tiles without a tone of their own
 * @param band       background of the header, from left to right; equal colours make a plain band, {@code paper} makes none
 * @param bandEnd    right end of the header's background
 * @param bandInk    text on the band
 * @param bandMuted  secondary text on the band
 * @param tones      a tone for each accent
 */
public record Palette(Color paper, Color ink, Color muted, Color rule, Color tile, Color band, Color bandEnd,
        Color bandInk, Color bandMuted, Map<Accent, Tone> tones) {

    /**
     * Text in front of a background.
     *
     * @param what       what it is, for messages
     * @param text       the letters
     * @param background what they stand on
     */
    public record Pair(String what, Color text, Color background) {

        /** Contrast ratio of the two, 1.0 to 21.0. */
        public double contrast() {
            return text.contrast(background);
        }
    }

    /** @throws IllegalArgumentException when an accent has no tone */
    public Palette {
        tones = Map.copyOf(new EnumMap<>(tones));
        if (tones.size() != Accent.values().length) {
            throw new IllegalArgumentException("Accents without a tone");
        }
    }

    /** The tone for an accent. */
    public Tone tone(Accent accent) {
        return tones.get(accent);
    }

    /** Every text and background that layouts put together. */
    public List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>(List.of(new Pair("ink on paper", ink, paper),
                new Pair("ink on tile", ink, tile), new Pair("muted on paper", muted, paper),
                new Pair("muted on tile", muted, tile), new Pair("header", bandInk, band),
                new Pair("header's end", bandInk, bandEnd), new Pair("header, muted", bandMuted, band),
                new Pair("header's end, muted", bandMuted, bandEnd)));
        tones.forEach((accent, tone) -> {
            pairs.add(new Pair(accent + " on paper", tone.text(), paper));
            pairs.add(new Pair(accent + " on tile", tone.text(), tile));
            pairs.add(new Pair(accent + " on its soft shade", tone.text(), tone.soft()));
            pairs.add(new Pair("ink on " + accent, ink, tone.soft()));
            pairs.add(new Pair("muted on " + accent, muted, tone.soft()));
            pairs.add(new Pair("paper on " + accent, paper, tone.strong()));
        });
        return pairs;
    }
}
