/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/**
 * One font file of the product: a family in one weight and slant. A face is a mere name until {@link #file()} is asked for;
 * then the file is parsed, once per process.
 */
public enum FontFace {
    ROBOTO_LIGHT(FontFamily.ROBOTO, Weight.LIGHT, false, "Roboto-Light"),
    ROBOTO_LIGHT_ITALIC(FontFamily.ROBOTO, Weight.LIGHT, true, "Roboto-LightItalic"),
    ROBOTO_REGULAR(FontFamily.ROBOTO, Weight.REGULAR, false, "Roboto-Regular"),
    ROBOTO_REGULAR_ITALIC(FontFamily.ROBOTO, Weight.REGULAR, true, "Roboto-Italic"),
    ROBOTO_MEDIUM(FontFamily.ROBOTO, Weight.MEDIUM, false, "Roboto-Medium"),
    ROBOTO_MEDIUM_ITALIC(FontFamily.ROBOTO, Weight.MEDIUM, true, "Roboto-MediumItalic"),
    ROBOTO_BOLD(FontFamily.ROBOTO, Weight.BOLD, false, "Roboto-Bold"),
    ROBOTO_BOLD_ITALIC(FontFamily.ROBOTO, Weight.BOLD, true, "Roboto-BoldItalic"),
    OPEN_SANS_LIGHT(FontFamily.OPEN_SANS, Weight.LIGHT, false, "OpenSans-Light"),
    OPEN_SANS_LIGHT_ITALIC(FontFamily.OPEN_SANS, Weight.LIGHT, true, "OpenSans-LightItalic"),
    OPEN_SANS_REGULAR(FontFamily.OPEN_SANS, Weight.REGULAR, false, "OpenSans-Regular"),
    OPEN_SANS_REGULAR_ITALIC(FontFamily.OPEN_SANS, Weight.REGULAR, true, "OpenSans-Italic"),
    OPEN_SANS_SEMIBOLD(FontFamily.OPEN_SANS, Weight.SEMIBOLD, false, "OpenSans-SemiBold"),
    OPEN_SANS_SEMIBOLD_ITALIC(FontFamily.OPEN_SANS, Weight.SEMIBOLD, true, "OpenSans-SemiBoldItalic"),
    OPEN_SANS_BOLD(FontFamily.OPEN_SANS, Weight.BOLD, false, "OpenSans-Bold"),
    OPEN_SANS_BOLD_ITALIC(FontFamily.OPEN_SANS, Weight.BOLD, true, "OpenSans-BoldItalic"),
    OPEN_SANS_EXTRABOLD(FontFamily.OPEN_SANS, Weight.EXTRABOLD, false, "OpenSans-ExtraBold"),
    OPEN_SANS_EXTRABOLD_ITALIC(FontFamily.OPEN_SANS, Weight.EXTRABOLD, true, "OpenSans-ExtraBoldItalic"),
    ALEGREYA_SANS_LIGHT(FontFamily.ALEGREYA_SANS, Weight.LIGHT, false, "AlegreyaSans-Light"),
    ALEGREYA_SANS_LIGHT_ITALIC(FontFamily.ALEGREYA_SANS, Weight.LIGHT, true, "AlegreyaSans-LightItalic"),
    ALEGREYA_SANS_REGULAR(FontFamily.ALEGREYA_SANS, Weight.REGULAR, false, "AlegreyaSans-Regular"),
    ALEGREYA_SANS_REGULAR_ITALIC(FontFamily.ALEGREYA_SANS, Weight.REGULAR, true, "AlegreyaSans-Italic"),
    ALEGREYA_SANS_MEDIUM(FontFamily.ALEGREYA_SANS, Weight.MEDIUM, false, "AlegreyaSans-Medium"),
    ALEGREYA_SANS_MEDIUM_ITALIC(FontFamily.ALEGREYA_SANS, Weight.MEDIUM, true, "AlegreyaSans-MediumItalic"),
    ALEGREYA_SANS_BOLD(FontFamily.ALEGREYA_SANS, Weight.BOLD, false, "AlegreyaSans-Bold"),
    ALEGREYA_SANS_BOLD_ITALIC(FontFamily.ALEGREYA_SANS, Weight.BOLD, true, "AlegreyaSans-BoldItalic"),
    ALEGREYA_SANS_EXTRABOLD(FontFamily.ALEGREYA_SANS, Weight.EXTRABOLD, false, "AlegreyaSans-ExtraBold"),
    ALEGREYA_SANS_EXTRABOLD_ITALIC(FontFamily.ALEGREYA_SANS, Weight.EXTRABOLD, true, "AlegreyaSans-ExtraBoldItalic"),
    ALEGREYA_SANS_BLACK(FontFamily.ALEGREYA_SANS, Weight.BLACK, false, "AlegreyaSans-Black"),
    ALEGREYA_SANS_BLACK_ITALIC(FontFamily.ALEGREYA_SANS, Weight.BLACK, true, "AlegreyaSans-BlackItalic"),
    EXO_2_LIGHT(FontFamily.EXO_2, Weight.LIGHT, false, "Exo2-Light"),
    EXO_2_LIGHT_ITALIC(FontFamily.EXO_2, Weight.LIGHT, true, "Exo2-LightItalic"),
    EXO_2_REGULAR(FontFamily.EXO_2, Weight.REGULAR, false, "Exo2-Regular"),
    EXO_2_REGULAR_ITALIC(FontFamily.EXO_2, Weight.REGULAR, true, "Exo2-Italic"),
    EXO_2_MEDIUM(FontFamily.EXO_2, Weight.MEDIUM, false, "Exo2-Medium"),
    EXO_2_MEDIUM_ITALIC(FontFamily.EXO_2, Weight.MEDIUM, true, "Exo2-MediumItalic"),
    EXO_2_SEMIBOLD(FontFamily.EXO_2, Weight.SEMIBOLD, false, "Exo2-SemiBold"),
    EXO_2_SEMIBOLD_ITALIC(FontFamily.EXO_2, Weight.SEMIBOLD, true, "Exo2-SemiBoldItalic"),
    EXO_2_BOLD(FontFamily.EXO_2, Weight.BOLD, false, "Exo2-Bold"),
    EXO_2_BOLD_ITALIC(FontFamily.EXO_2, Weight.BOLD, true, "Exo2-BoldItalic"),
    EXO_2_EXTRABOLD(FontFamily.EXO_2, Weight.EXTRABOLD, false, "Exo2-ExtraBold"),
    EXO_2_EXTRABOLD_ITALIC(FontFamily.EXO_2, Weight.EXTRABOLD, true, "Exo2-ExtraBoldItalic"),
    EXO_2_BLACK(FontFamily.EXO_2, Weight.BLACK, false, "Exo2-Black"),
    EXO_2_BLACK_ITALIC(FontFamily.EXO_2, Weight.BLACK, true, "Exo2-BlackItalic"),
    LIBERATION_SERIF_REGULAR(FontFamily.LIBERATION_SERIF, Weight.REGULAR, false, "LiberationSerif-Regular"),
    LIBERATION_SERIF_REGULAR_ITALIC(FontFamily.LIBERATION_SERIF, Weight.REGULAR, true, "LiberationSerif-Italic"),
    LIBERATION_SERIF_BOLD(FontFamily.LIBERATION_SERIF, Weight.BOLD, false, "LiberationSerif-Bold"),
    LIBERATION_SERIF_BOLD_ITALIC(FontFamily.LIBERATION_SERIF, Weight.BOLD, true, "LiberationSerif-BoldItalic"),
    DEJAVU_SANS_REGULAR(FontFamily.DEJAVU_SANS, Weight.REGULAR, false, "DejaVuSans"),
    DEJAVU_SANS_BOLD(FontFamily.DEJAVU_SANS, Weight.BOLD, false, "DejaVuSans-Bold"),
    MATERIAL_ICONS(FontFamily.MATERIAL_ICONS, Weight.REGULAR, false, "materialdesignicons-webfont");

    private final FontFamily family;
    private final Weight weight;
    private final boolean italic;
    private final String fileName;
    private volatile FontFile file;

    FontFace(FontFamily family, Weight weight, boolean italic, String fileName) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.fileName = fileName;
    }

    /** The family. */
    public FontFamily family() {
        return family;
    }

    /** How heavy it is. */
    public Weight weight() {
        return weight;
    }

    /** Whether it is slanted. */
    public boolean italic() {
        return italic;
    }

    /**
     * The parsed file, shared by all callers and threads.
     *
     * @throws java.io.UncheckedIOException if the product is damaged and lacks the file
     */
    public FontFile file() {
        FontFile result = file;
        if (result == null) {
            synchronized (this) {
                result = file;
                if (result == null) {
                    file = result = FontFile.load("/fonts/" + family.folder() + "/" + fileName + ".ttf",
                            this != MATERIAL_ICONS);
                }
            }
        }
        return result;
    }
}
