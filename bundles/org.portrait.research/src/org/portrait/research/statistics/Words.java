/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.util.Locale;

/** Tells whether two texts say the same. */
public final class Words {

    private static final String MARKS = ".!,;…";

    private Words() {
    }

    /** A text as it is compared: in lower case, with single blanks, without the mark at its end, with е for ё. */
    public static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(lower.length());
        int end = 0;
        boolean gap = false;
        for (int index = 0; index < lower.length(); index++) {
            char letter = lower.charAt(index);
            if (Character.isWhitespace(letter) || letter == '\u00A0') {
                gap = !folded.isEmpty();
            } else {
                folded.append(gap ? " " : "").append(letter == 'ё' ? 'е' : letter);
                gap = false;
                end = MARKS.indexOf(letter) < 0 ? folded.length() : end;
            }
        }
        folded.setLength(end);
        return folded.toString();
    }
}
