/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

/** What a cell says, without what came in only by the way in which it was written down. */
final class Cells {

    private Cells() {
    }

    /** Without blanks around, no-break spaces included, without control characters, and with one kind of line end. */
    static String tidy(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && blank(cell.charAt(from))) {
            from++;
        }
        while (to > from && blank(cell.charAt(to - 1))) {
            to--;
        }
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = !unwanted(cell.charAt(i));
        }
        return plain ? cell.substring(from, to) : cleaned(cell, from, to);
    }

    private static boolean blank(char letter) {
        return letter <= ' ' || letter == '\u00A0' || letter == '\u200B' || letter == '\uFEFF' || Character.isWhitespace(letter);
    }

    /** Files of ours are XML, which cannot hold control characters and halves of letters. */
    private static boolean unwanted(char letter) {
        return letter < ' ' && letter != '\t' && letter != '\n' || Character.isSurrogate(letter) || letter >= '\uFFFE';
    }

    private static String cleaned(String cell, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char letter = cell.charAt(i);
            if (letter == '\r') {
                text.append('\n');
                i += i + 1 < to && cell.charAt(i + 1) == '\n' ? 1 : 0;
            } else if (Character.isHighSurrogate(letter) && i + 1 < to && Character.isLowSurrogate(cell.charAt(i + 1))) {
                text.append(letter).append(cell.charAt(++i));
            } else if (!unwanted(letter)) {
                text.append(letter);
            }
        }
        return text.toString();
    }
}
