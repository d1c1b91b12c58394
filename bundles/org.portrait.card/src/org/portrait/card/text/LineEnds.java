/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

/**
 * Where a line may break but better does not: before a dash, after a word of one letter (of up to two in Cyrillic, as Russian typesetters
 * have it), between groups of digits, inside of a time or a range.
 */
final class LineEnds {

    private LineEnds() {
    }

    /** Whether a line that ends before {@code end} would look careless. */
    static boolean isCareless(String text, int end) {
        if (end < 2 || end >= text.length()) {
            return false;
        }
        if (":–-/".indexOf(text.charAt(end - 1)) >= 0) {
            return Character.isDigit(text.charAt(end - 2)) && Character.isDigit(text.charAt(end));
        }
        int last = end;
        while (last > 0 && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last == 0 || last == end) {
            return false;
        }
        return startsWithDash(text, end) || endsWithShortWord(text, last)
                || Character.isDigit(text.charAt(last - 1)) && Character.isDigit(text.charAt(end));
    }

    private static boolean startsWithDash(String text, int start) {
        char first = text.charAt(start);
        return (first == '\u2013' || first == '\u2014')
                && (start + 1 == text.length() || Character.isWhitespace(text.charAt(start + 1)));
    }

    private static boolean endsWithShortWord(String text, int end) {
        int start = end;
        boolean cyrillic = true;
        while (start > 0 && end - start < 3 && Character.isLetter(text.charAt(start - 1))) {
            start--;
            cyrillic &= Character.UnicodeBlock.of(text.charAt(start)) == Character.UnicodeBlock.CYRILLIC;
        }
        int length = end - start;
        boolean word = start == 0 || Character.isWhitespace(text.charAt(start - 1)) || "(«„“\"".indexOf(text.charAt(start - 1)) >= 0;
        return word && (length == 1 || length == 2 && cyrillic);
    }
}
