/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.portrait.research.privacy.Identities;

/** Takes out of an answer what the same respondent told about their identity in other columns. */
final class OwnName {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_STEM = 4;
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String ENDINGS = "аеёиоуыэюяйьaeiouy";

    private final List<String> stems = new ArrayList<>();
    private final List<String> wholes = new ArrayList<>();

    /** A name; its words are found in any case and with other endings. */
    void addName(String name) {
        for (String word : WORDS.split(name)) {
            if (word.length() >= SHORTEST) {
                stems.add(stem(word.toLowerCase(Locale.ROOT)));
            }
        }
    }

    /** Something that is found only as it is: a number, an account. */
    void addWhole(String text) {
        if (text.length() > SHORTEST) {
            wholes.add(text);
        }
    }

    private static String stem(String word) {
        int end = word.length();
        while (end > SHORTEST_STEM && ENDINGS.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == word.length() && word.length() == SHORTEST_STEM && ENDINGS.indexOf(word.charAt(end - 1)) >= 0 ? word.substring(0, SHORTEST)
                : word.substring(0, end);
    }

    String masked(String answer) {
        if (answer.length() < SHORTEST || stems.isEmpty() && wholes.isEmpty()) {
            return answer;
        }
        String masked = answer;
        for (String whole : wholes) {
            masked = masked.replace(whole, Identities.MASK);
        }
        String small = masked.toLowerCase(Locale.ROOT);
        for (String stem : stems) {
            if (small.contains(stem)) {
                masked = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(stem) + "\\p{L}{0,3}(?!\\p{L})").matcher(masked)
                        .replaceAll(Identities.MASK);
            }
        }
        return masked;
    }
}
