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
    ROBOTO("Roboto"),
    /** Open Sans: open humanist sans; Latin, Greek, Cyrillic, Hebrew; light to extra bold. */
    OPEN_SANS("Open Sans"),
    /** Alegreya Sans: calligraphic humanist sans with a small x-height (set it some 10 % larger); Latin, Greek, Cyrillic; light to black. */
    ALEGREYA_SANS("Alegreya Sans"),
    /** Exo 2: geometric, technical sans for headings; Latin, Cyrillic; light to black. */
    EXO_2("Exo 2"),
    /** Liberation Serif: transitional book serif; Latin, Greek, Cyrillic, Hebrew; regular and bold. */
    LIBERATION_SERIF("Liberation Serif"),
    /** DejaVu Sans: the wide fallback with Hebrew, Arabic, Armenian, Georgian and symbols; regular and bold, upright only. */
    DEJAVU_SANS("DejaVu Sans"),
    /** Material Design Icons: pictograms by name, see {@link Icons}; no letters. */
    MATERIAL_ICONS("Material Design Icons");

    private final String title;
    /** Answers of {@link #face}, filled when first asked for: the faces cannot be known while families are made. */
    private final FontFace[] faces = new FontFace[Weight.values().length * 2];

    FontFamily(String title) {
        this.title = title;
    }

    /** The family's own name. */
    public String title() {
        return title;
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
