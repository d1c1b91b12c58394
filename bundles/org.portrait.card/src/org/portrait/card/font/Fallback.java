/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/** Finds a glyph for a code point: in the wished face, else in faces of the product that cover more. */
public final class Fallback {

    /** Shown for what no font has. */
    public static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private Fallback() {
    }

    /**
     * A glyph of a face.
     *
     * @param face the font
     * @param glyph the glyph's id in its file, not 0
     */
    public record Found(FontFace face, int glyph) {
    }

    /** The glyph of a code point in the first face that has one, starting with the wished one; null if none has. */
    public static Found find(int codePoint, FontFace wish) {
        Found found = in(wish, codePoint);
        if (found != null || wish == FontFace.MATERIAL_ICONS) {
            return found;
        }
        found = substitute(codePoint, wish);
        if (found == null && wish.family() != FontFamily.ROBOTO) {
            found = in(FontFamily.ROBOTO.face(wish.weight(), wish.italic()), codePoint);
        }
        if (found == null) {
            found = in(wide(wish), codePoint);
        }
        if (found == null) {
            int icon = EmojiIcons.glyph(codePoint);
            found = icon == 0 ? null : new Found(FontFace.MATERIAL_ICONS, icon);
        }
        return found;
    }

    /** The glyph that stands for what no font has. */
    public static Found replacement(FontFace wish) {
        FontFace face = wide(wish);
        return new Found(face, face.file().glyph(REPLACEMENT_CHARACTER));
    }

    private static FontFace wide(FontFace wish) {
        return FontFamily.DEJAVU_SANS.face(wish.weight(), false);
    }

    private static Found in(FontFace face, int codePoint) {
        int glyph = face.file().glyph(codePoint);
        return glyph == 0 ? null : new Found(face, glyph);
    }

    /** Looks the same, or nearly, and keeps the face: blanks of other widths, hyphens that do not break. */
    private static Found substitute(int codePoint, FontFace wish) {
        int other = switch (codePoint) {
            case 0x2010, 0x2011, 0x00AD -> '-';
            case '\t', 0x00A0, 0x202F, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009,
                    0x200A, 0x205F, 0x3000 -> ' ';
            default -> 0;
        };
        return other == 0 ? null : in(wish, other);
    }
}
