/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

/**
 * A colour by what eyes tell of it, in OKLCH: equal steps of a number look about equally large, and a colour that only becomes
 * lighter or darker keeps its hue. Source: Björn Ottosson, “A perceptual color space for image processing” (2020).
 *
 * @param lightness 0.0 (black) to 1.0 (white)
 * @param chroma    how far from grey; 0.0 to about 0.37 for colours of screens
 * @param hue       angle in radians
 */
public record Oklch(double lightness, double chroma, double hue) {

    private static final int STEPS = 14;
    /** How far a channel may leave 0 to 1 without being seen. */
    private static final double TOLERANCE = 0.0005;

    /** An sRGB colour; opacity is left out. */
    public static Oklch of(Color color) {
        double r = linear(color.red());
        double g = linear(color.green());
        double b = linear(color.blue());
        double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
        double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
        double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double c = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        return new Oklch(0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, Math.hypot(a, c), Math.atan2(c, a));
    }

    /** The same, lighter or darker. */
    public Oklch lightness(double other) {
        return new Oklch(Math.clamp(other, 0, 1), chroma, hue);
    }

    /** The same, greyer or more colourful. */
    public Oklch chroma(double other) {
        return new Oklch(lightness, Math.max(0, other), hue);
    }

    /** The same with another hue. @param angle by how much it is turned, in radians */
    public Oklch turned(double angle) {
        return new Oklch(lightness, chroma, hue + angle);
    }

    /** The opaque colour on a screen; one more colourful than screens can show becomes as much greyer as it has to. */
    public Color color() {
        double[] rgb = rgb(chroma);
        if (!isShown(rgb)) {
            double low = 0;
            double high = chroma;
            for (int i = 0; i < STEPS; i++) {
                double middle = (low + high) / 2;
                if (isShown(rgb(middle))) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            rgb = rgb(low);
        }
        return new Color(0xFF000000 | channel(rgb[0]) << 16 | channel(rgb[1]) << 8 | channel(rgb[2]));
    }

    /** Linear red, green and blue at another chroma. */
    private double[] rgb(double c) {
        double a = c * Math.cos(hue);
        double b = c * Math.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s, -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
    }

    private static boolean isShown(double[] rgb) {
        for (double channel : rgb) {
            if (channel < -TOLERANCE || channel > 1 + TOLERANCE) {
                return false;
            }
        }
        return true;
    }

    private static double cube(double value) {
        return value * value * value;
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double c = Math.clamp(linear, 0, 1);
        return (int) Math.round(255 * (c <= 0.0031308 ? 12.92 * c : 1.055 * Math.pow(c, 1 / 2.4) - 0.055));
    }
}
