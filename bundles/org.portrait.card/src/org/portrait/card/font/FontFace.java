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
    ROBOTO_LIGHT(FontFamily.ROBOTO, Weight.LIGHT, false, "roboto/Roboto-Light.ttf"),
    ROBOTO_LIGHT_ITALIC(FontFamily.ROBOTO, Weight.LIGHT, true, "roboto/Roboto-LightItalic.ttf"),
    ROBOTO_REGULAR(FontFamily.ROBOTO, Weight.REGULAR, false, "roboto/Roboto-Regular.ttf"),
    ROBOTO_REGULAR_ITALIC(FontFamily.ROBOTO, Weight.REGULAR, true, "roboto/Roboto-Italic.ttf"),
    ROBOTO_MEDIUM(FontFamily.ROBOTO, Weight.MEDIUM, false, "roboto/Roboto-Medium.ttf"),
    ROBOTO_MEDIUM_ITALIC(FontFamily.ROBOTO, Weight.MEDIUM, true, "roboto/Roboto-MediumItalic.ttf"),
    ROBOTO_BOLD(FontFamily.ROBOTO, Weight.BOLD, false, "roboto/Roboto-Bold.ttf"),
    ROBOTO_BOLD_ITALIC(FontFamily.ROBOTO, Weight.BOLD, true, "roboto/Roboto-BoldItalic.ttf"),
    OPEN_SANS_LIGHT(FontFamily.OPEN_SANS, Weight.LIGHT, false, "opensans/OpenSans-Light.ttf"),
    OPEN_SANS_LIGHT_ITALIC(FontFamily.OPEN_SANS, Weight.LIGHT, true, "opensans/OpenSans-LightItalic.ttf"),
    OPEN_SANS_REGULAR(FontFamily.OPEN_SANS, Weight.REGULAR, false, "opensans/OpenSans-Regular.ttf"),
    OPEN_SANS_REGULAR_ITALIC(FontFamily.OPEN_SANS, Weight.REGULAR, true, "opensans/OpenSans-Italic.ttf"),
    OPEN_SANS_SEMIBOLD(FontFamily.OPEN_SANS, Weight.SEMIBOLD, false, "opensans/OpenSans-SemiBold.ttf"),
    OPEN_SANS_SEMIBOLD_ITALIC(FontFamily.OPEN_SANS, Weight.SEMIBOLD, true, "opensans/OpenSans-SemiBoldItalic.ttf"),
    OPEN_SANS_BOLD(FontFamily.OPEN_SANS, Weight.BOLD, false, "opensans/OpenSans-Bold.ttf"),
    OPEN_SANS_BOLD_ITALIC(FontFamily.OPEN_SANS, Weight.BOLD, true, "opensans/OpenSans-BoldItalic.ttf"),
    OPEN_SANS_EXTRABOLD(FontFamily.OPEN_SANS, Weight.EXTRABOLD, false, "opensans/OpenSans-ExtraBold.ttf"),
    OPEN_SANS_EXTRABOLD_ITALIC(FontFamily.OPEN_SANS, Weight.EXTRABOLD, true, "opensans/OpenSans-ExtraBoldItalic.ttf"),
    ALEGREYA_SANS_LIGHT(FontFamily.ALEGREYA_SANS, Weight.LIGHT, false, "alegreyasans/AlegreyaSans-Light.ttf"),
    ALEGREYA_SANS_LIGHT_ITALIC(FontFamily.ALEGREYA_SANS, Weight.LIGHT, true, "alegreyasans/AlegreyaSans-LightItalic.ttf"),
    ALEGREYA_SANS_REGULAR(FontFamily.ALEGREYA_SANS, Weight.REGULAR, false, "alegreyasans/AlegreyaSans-Regular.ttf"),
    ALEGREYA_SANS_REGULAR_ITALIC(FontFamily.ALEGREYA_SANS, Weight.REGULAR, true, "alegreyasans/AlegreyaSans-Italic.ttf"),
    ALEGREYA_SANS_MEDIUM(FontFamily.ALEGREYA_SANS, Weight.MEDIUM, false, "alegreyasans/AlegreyaSans-Medium.ttf"),
    ALEGREYA_SANS_MEDIUM_ITALIC(FontFamily.ALEGREYA_SANS, Weight.MEDIUM, true, "alegreyasans/AlegreyaSans-MediumItalic.ttf"),
    ALEGREYA_SANS_BOLD(FontFamily.ALEGREYA_SANS, Weight.BOLD, false, "alegreyasans/AlegreyaSans-Bold.ttf"),
    ALEGREYA_SANS_BOLD_ITALIC(FontFamily.ALEGREYA_SANS, Weight.BOLD, true, "alegreyasans/AlegreyaSans-BoldItalic.ttf"),
    ALEGREYA_SANS_EXTRABOLD(FontFamily.ALEGREYA_SANS, Weight.EXTRABOLD, false, "alegreyasans/AlegreyaSans-ExtraBold.ttf"),
    ALEGREYA_SANS_EXTRABOLD_ITALIC(FontFamily.ALEGREYA_SANS, Weight.EXTRABOLD, true, "alegreyasans/AlegreyaSans-ExtraBoldItalic.ttf"),
    ALEGREYA_SANS_BLACK(FontFamily.ALEGREYA_SANS, Weight.BLACK, false, "alegreyasans/AlegreyaSans-Black.ttf"),
    ALEGREYA_SANS_BLACK_ITALIC(FontFamily.ALEGREYA_SANS, Weight.BLACK, true, "alegreyasans/AlegreyaSans-BlackItalic.ttf"),
    EXO_2_LIGHT(FontFamily.EXO_2, Weight.LIGHT, false, "exo2/Exo2-Light.ttf"),
    EXO_2_LIGHT_ITALIC(FontFamily.EXO_2, Weight.LIGHT, true, "exo2/Exo2-LightItalic.ttf"),
    EXO_2_REGULAR(FontFamily.EXO_2, Weight.REGULAR, false, "exo2/Exo2-Regular.ttf"),
    EXO_2_REGULAR_ITALIC(FontFamily.EXO_2, Weight.REGULAR, true, "exo2/Exo2-Italic.ttf"),
    EXO_2_MEDIUM(FontFamily.EXO_2, Weight.MEDIUM, false, "exo2/Exo2-Medium.ttf"),
    EXO_2_MEDIUM_ITALIC(FontFamily.EXO_2, Weight.MEDIUM, true, "exo2/Exo2-MediumItalic.ttf"),
    EXO_2_SEMIBOLD(FontFamily.EXO_2, Weight.SEMIBOLD, false, "exo2/Exo2-SemiBold.ttf"),
    EXO_2_SEMIBOLD_ITALIC(FontFamily.EXO_2, Weight.SEMIBOLD, true, "exo2/Exo2-SemiBoldItalic.ttf"),
    EXO_2_BOLD(FontFamily.EXO_2, Weight.BOLD, false, "exo2/Exo2-Bold.ttf"),
    EXO_2_BOLD_ITALIC(FontFamily.EXO_2, Weight.BOLD, true, "exo2/Exo2-BoldItalic.ttf"),
    EXO_2_EXTRABOLD(FontFamily.EXO_2, Weight.EXTRABOLD, false, "exo2/Exo2-ExtraBold.ttf"),
    EXO_2_EXTRABOLD_ITALIC(FontFamily.EXO_2, Weight.EXTRABOLD, true, "exo2/Exo2-ExtraBoldItalic.ttf"),
    EXO_2_BLACK(FontFamily.EXO_2, Weight.BLACK, false, "exo2/Exo2-Black.ttf"),
    EXO_2_BLACK_ITALIC(FontFamily.EXO_2, Weight.BLACK, true, "exo2/Exo2-BlackItalic.ttf"),
    LIBERATION_SERIF_REGULAR(FontFamily.LIBERATION_SERIF, Weight.REGULAR, false, "liberation/LiberationSerif-Regular.ttf"),
    LIBERATION_SERIF_REGULAR_ITALIC(FontFamily.LIBERATION_SERIF, Weight.REGULAR, true, "liberation/LiberationSerif-Italic.ttf"),
    LIBERATION_SERIF_BOLD(FontFamily.LIBERATION_SERIF, Weight.BOLD, false, "liberation/LiberationSerif-Bold.ttf"),
    LIBERATION_SERIF_BOLD_ITALIC(FontFamily.LIBERATION_SERIF, Weight.BOLD, true, "liberation/LiberationSerif-BoldItalic.ttf"),
    DEJAVU_SANS_REGULAR(FontFamily.DEJAVU_SANS, Weight.REGULAR, false, "dejavu/DejaVuSans.ttf"),
    DEJAVU_SANS_BOLD(FontFamily.DEJAVU_SANS, Weight.BOLD, false, "dejavu/DejaVuSans-Bold.ttf"),
    MATERIAL_ICONS(FontFamily.MATERIAL_ICONS, Weight.REGULAR, false, "icons/materialdesignicons-webfont.ttf");

    private final FontFamily family;
    private final Weight weight;
    private final boolean italic;
    private final String resource;
    private volatile FontFile file;

    FontFace(FontFamily family, Weight weight, boolean italic, String resource) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.resource = resource;
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
                    file = result = FontFile.load("/fonts/" + resource);
                }
            }
        }
        return result;
    }
}
