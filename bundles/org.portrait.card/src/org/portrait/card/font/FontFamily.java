/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.util.Arrays;
import java.util.Comparator;

/** The type families that ship with the product; all cover Latin and Cyrillic, with real italics unless said otherwise. */
public enum FontFamily {
    /** Roboto: neutral grotesque; Latin, Greek, Cyrillic; light to bold. */
    ROBOTO("Roboto", "com/formdev/flatlaf/fonts/roboto"),
    /** Open Sans: open humanist sans; Latin, Greek, Cyrillic, Hebrew; light to extra bold. */
    OPEN_SANS("Open Sans", "fonts/ttf/OpenSans"),
    /** Alegreya Sans: calligraphic humanist sans with a small x-height (set it some 10 % larger); Latin, Greek, Cyrillic; light to black. */
    ALEGREYA_SANS("Alegreya Sans", "fonts/ttf/AlegreyaSans"),
    /** Exo 2: geometric, technical sans for headings; Latin, Cyrillic; light to black. */
    EXO_2("Exo 2", "fonts/ttf/Exo2"),
    /** Liberation Serif: transitional book serif; Latin, Greek, Cyrillic, Hebrew; regular and bold. */
    LIBERATION_SERIF("Liberation Serif", "liberation"),
    /** DejaVu Sans: the wide fallback with Hebrew, Arabic, Armenian, Georgian and symbols; regular and bold, upright only. */
    DEJAVU_SANS("DejaVu Sans", "net/sf/jasperreports/fonts/dejavu"),
    /** Material Design Icons: pictograms by name, see {@link Icons}; no letters. */
    MATERIAL_ICONS("Material Design Icons", "META-INF/resources/materialdesign2/7.4.47/fonts");

    private final String title;
    private final String folder;
    /** Answers of {@link #face}, filled when first asked for: the faces cannot be known while families are made. */
    private final FontFace[] faces = new FontFace[Weight.values().length * 2];

    FontFamily(String title, String folder) {
        this.title = title;
        this.folder = folder;
    }

    /** The family's own name. */
    public String title() {
        return title;
    }

    /** Where the files lie among the fonts of this bundle: as in the artifact that they come from. */
    String folder() {
        return folder;
    }

    /** The face nearest to the wish: the slant first, then the weight. */
    public FontFace face(Weight weight, boolean italic) {
        int index = weight.ordinal() * 2 + (italic ? 1 : 0);
        FontFace face = faces[index];
        if (face == null) {
            faces[index] = face = nearest(weight, italic);
        }
        return face;
    }

    private FontFace nearest(Weight weight, boolean italic) {
        return Arrays.stream(FontFace.values()).filter(f -> f.family() == this)
                .min(Comparator.<FontFace>comparingInt(f -> f.italic() == italic ? 0 : 1)
                        .thenComparingInt(f -> Math.abs(f.weight().step() - weight.step())))
                .orElseThrow();
    }
}
