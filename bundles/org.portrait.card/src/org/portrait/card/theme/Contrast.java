/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Oklch;

/**
 * Whether texts can be read, as WCAG 2.2 asks for it (success criteria 1.4.3, level AA, and 1.4.11), and what to do where they cannot:
 * the colour is made darker or lighter in OKLCH, with the hue kept, by as little as will do.
 */
public final class Contrast {

    /** Least contrast of running text. */
    public static final double TEXT = 4.5;
    /** Least contrast of signs, bars and other things that are not read. */
    public static final double SIGN = 3;

    private static final double STEP = 0.004;

    private Contrast() {
    }

    /** Whether text in a colour can be read on all of some backgrounds. */
    public static boolean passes(Color text, Color... backgrounds) {
        return passes(TEXT, text, backgrounds);
    }

    /** Whether a colour has so much contrast to all of some backgrounds. */
    public static boolean passes(double least, Color text, Color... backgrounds) {
        return Stream.of(backgrounds).allMatch(background -> text.contrast(background) >= least);
    }

    /** The colour nearest to one in which text can be read on a background; the colour itself if it can. */
    public static Color nearest(Color colour, Color background) {
        return nearest(TEXT, colour, background);
    }

    /**
     * The colour nearest to one that has so much contrast to all of some backgrounds.
     *
     * @return the colour itself if it has; black or white, whichever is better, where the backgrounds are too unlike for any
     */
    public static Color nearest(double least, Color colour, Color... backgrounds) {
        if (passes(least, colour, backgrounds)) {
            return colour;
        }
        Oklch from = Oklch.of(colour);
        for (double way = STEP; way <= 1; way += STEP) {
            Optional<Color> found = Stream.of(from.lightness() - way, from.lightness() + way).filter(lightness -> lightness >= 0 && lightness <= 1)
                    .map(lightness -> from.lightness(lightness).color()).filter(tried -> passes(least, tried, backgrounds)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return worst(Color.BLACK, backgrounds) >= worst(Color.WHITE, backgrounds) ? Color.BLACK : Color.WHITE;
    }

    private static double worst(Color text, Color... backgrounds) {
        return Stream.of(backgrounds).mapToDouble(text::contrast).min().orElse(1);
    }
}
