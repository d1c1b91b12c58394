/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.nio.CharBuffer;
import java.util.Locale;

/** Tells whether two texts say the same. */
public final class Words {

    private static final String MARKS = ".!,;…";

    private Words() {
    }

    /** A text as it is compared: in lower case, with single blanks, without the mark at its end, with е for ё. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        char[] folded = new char[lower.length()];
        int size = 0;
        int end = 0;
        boolean gap = false;
        for (int index = 0; index < lower.length(); index++) {
            char letter = lower.charAt(index);
            if (letter == ' ' || letter == '\u00A0' || Character.isWhitespace(letter)) {
                gap = size > 0;
            } else {
                if (gap) {
                    folded[size++] = ' ';
                    gap = false;
                }
                folded[size++] = letter == 'ё' ? 'е' : letter;
                end = MARKS.indexOf(letter) < 0 ? size : end;
            }
        }
        return end == text.length() && text.contentEquals(CharBuffer.wrap(folded)) ? text : new String(folded, 0, end);
    }
}
