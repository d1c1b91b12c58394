/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import java.util.Locale;

import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontFamily;
import org.portrait.card.font.FontMetrics;
import org.portrait.card.font.Weight;
import org.portrait.card.geometry.Color;

/**
 * How text is set.
 *
 * @param family type family
 * @param weight wished weight; the nearest that the family has is taken
 * @param italic whether slanted, if the family can
 * @param size font size in points
 * @param leading distance of two baselines, as a multiple of the size
 * @param tracking added after each letter, in thousandths of the size; 0 = as the font says
 * @param color colour of the letters
 * @param language language of the text: decides where lines may break
 */
public record TextStyle(FontFamily family, Weight weight, boolean italic, double size, double leading, double tracking,
        Color color, Locale language) {

    /** Regular weight, upright, 1.4 times leaded, black, of no particular language. */
    public static TextStyle of(FontFamily family, double size) {
        return new TextStyle(family, Weight.REGULAR, false, size, 1.4, 0, Color.BLACK, Locale.ROOT);
    }

    /** @throws IllegalArgumentException for a size or leading that is not positive */
    public TextStyle {
        if (!(size > 0 && leading > 0)) {
            throw new IllegalArgumentException("text of " + size + " points, leading " + leading);
        }
    }

    /** The face that shows this style. */
    public FontFace face() {
        return family.face(weight, italic);
    }

    /** Vertical measures of the face, in thousandths of the size. */
    public FontMetrics metrics() {
        return face().file().metrics();
    }

    /** Distance of two baselines in points. */
    public double lineHeight() {
        return size * leading;
    }

    /** From the top of a line box to its baseline, in points: what leading adds goes half above and half below. */
    public double baselineOffset() {
        FontMetrics metrics = metrics();
        double letters = (metrics.ascent() + metrics.descent()) / 1000 * size;
        return (lineHeight() - letters) / 2 + metrics.ascent() / 1000 * size;
    }

    /** Another family. */
    public TextStyle family(FontFamily value) {
        return new TextStyle(value, weight, italic, size, leading, tracking, color, language);
    }

    /** Another weight. */
    public TextStyle weight(Weight value) {
        return new TextStyle(family, value, italic, size, leading, tracking, color, language);
    }

    /** Slanted or upright. */
    public TextStyle italic(boolean value) {
        return new TextStyle(family, weight, value, size, leading, tracking, color, language);
    }

    /** Another size, in points. */
    public TextStyle size(double value) {
        return new TextStyle(family, weight, italic, value, leading, tracking, color, language);
    }

    /** Another distance of baselines, as a multiple of the size. */
    public TextStyle leading(double value) {
        return new TextStyle(family, weight, italic, size, value, tracking, color, language);
    }

    /** Other letter spacing, in thousandths of the size. */
    public TextStyle tracking(double value) {
        return new TextStyle(family, weight, italic, size, leading, value, color, language);
    }

    /** Another colour. */
    public TextStyle color(Color value) {
        return new TextStyle(family, weight, italic, size, leading, tracking, value, language);
    }

    /** Another language. */
    public TextStyle language(Locale value) {
        return new TextStyle(family, weight, italic, size, leading, tracking, color, value);
    }
}
