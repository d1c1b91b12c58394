/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

/** Characters that have an effect but no look. */
public final class Invisible {

    private Invisible() {
    }

    /** Whether no glyph shows a code point: controls but the tabulator, format characters, variation selectors, fillers, separators. */
    public static boolean is(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL && c != '\t' || type == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xE0100 && c <= 0xE01EF || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164
                || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
    }

    /**
     * The text as it should be read back where it is shown: without soft hyphens, controls and marks of direction, but with the joiners and selectors
     * that make one picture or word of several characters. A text of nothing else stays, without its controls.
     */
    public static String readable(String text) {
        StringBuilder result = new StringBuilder(text.length());
        text.codePoints().filter(c -> !is(c) || c == 0x200C || c == 0x200D || c >= 0xFE00 && c <= 0xFE0F)
                .forEach(result::appendCodePoint);
        return withoutControls(result.isEmpty() ? text : result.toString());
    }

    /** The text without control characters, and with lone surrogates replaced. */
    public static String withoutControls(String text) {
        StringBuilder result = null;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean lone = c >= 0xD800 && c < 0xE000;
            boolean control = Character.getType(c) == Character.CONTROL && c != '\t';
            if ((lone || control) && result == null) {
                result = new StringBuilder(text.substring(0, i));
            }
            if (result != null && !control) {
                result.appendCodePoint(lone ? 0xFFFD : c);
            }
        }
        return result == null ? text : result.toString();
    }
}
