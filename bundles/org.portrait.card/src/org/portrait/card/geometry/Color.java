/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

import java.util.Locale;

/**
 * An sRGB colour with opacity.
 *
 * @param argb eight bits each of alpha (255 = opaque), red, green and blue, from the highest to the lowest
 */
public record Color(int argb) implements Paint {

    /** Opaque black. */
    public static final Color BLACK = new Color(0xFF000000);
    /** Opaque white. */
    public static final Color WHITE = new Color(0xFFFFFFFF);
    /** Nothing: an area that is not filled. */
    public static final Color TRANSPARENT = new Color(0);

    /**
     * Reads {@code #rrggbb} or {@code #rrggbbaa}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static Color of(String css) {
        if (!css.matches("#[0-9a-fA-F]{6}([0-9a-fA-F]{2})?")) {
            throw new IllegalArgumentException("not a colour: " + css);
        }
        int rgb = Integer.parseInt(css, 1, 7, 16);
        int alpha = css.length() == 9 ? Integer.parseInt(css, 7, 9, 16) : 255;
        return new Color(alpha << 24 | rgb);
    }

    /** Red, 0 to 255. */
    public int red() {
        return argb >> 16 & 255;
    }

    /** Green, 0 to 255. */
    public int green() {
        return argb >> 8 & 255;
    }

    /** Blue, 0 to 255. */
    public int blue() {
        return argb & 255;
    }

    /** Opacity, 0 (nothing) to 255 (opaque). */
    public int alpha() {
        return argb >>> 24;
    }

    @Override
    public boolean isInvisible() {
        return alpha() == 0;
    }

    /** The same colour at another opacity, 0.0 to 1.0. */
    public Color withOpacity(double opacity) {
        return new Color((int) Math.round(255 * Math.clamp(opacity, 0, 1)) << 24 | argb & 0xFFFFFF);
    }

    /** A mixture with another colour; {@code share} of the other, 0.0 to 1.0, channel by channel in sRGB. */
    public Color mixed(Color other, double share) {
        return new Color(channel(24, other, share) | channel(16, other, share) | channel(8, other, share)
                | channel(0, other, share));
    }

    private int channel(int shift, Color other, double share) {
        double own = argb >>> shift & 255;
        double theirs = other.argb >>> shift & 255;
        return (int) Math.round(own + (theirs - own) * Math.clamp(share, 0, 1)) << shift;
    }

    /** Relative luminance, 0.0 (black) to 1.0 (white), as WCAG 2.2 defines it; opacity is left out. */
    public double luminance() {
        return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    /** Contrast ratio to another colour, 1.0 to 21.0, as WCAG 2.2 defines it; 4.5 is wanted for running text. */
    public double contrast(Color other) {
        double a = luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** The colour as {@code #rrggbb}, without opacity. */
    public String css() {
        return String.format(Locale.ROOT, "#%06x", argb & 0xFFFFFF);
    }
}
