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

    /** The text without invisible characters at its ends, unless it has no others. */
    public static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (end > 0 && is(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        while (start < end && is(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        return start < end ? text.substring(start, end) : text;
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
