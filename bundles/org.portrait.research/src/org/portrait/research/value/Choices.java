/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import java.util.ArrayList;
import java.util.List;

/** Several choices in one text. */
public final class Choices {

    /** What stands between choices in a research project. */
    public static final String BETWEEN = "\n";

    private Choices() {
    }

    /**
     * The choices of an answer; commas within brackets do not separate, since options explain themselves there.
     *
     * @param separator empty when nothing separates them, so that the whole is one choice
     */
    public static List<String> split(String text, String separator) {
        List<String> choices = new ArrayList<>();
        if (separator.isEmpty()) {
            add(choices, text);
            return choices;
        }
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            depth = letter == '(' ? depth + 1 : letter == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && text.startsWith(separator, i)) {
                add(choices, text.substring(from, i));
                from = i + separator.length();
                i = from - 1;
            }
        }
        add(choices, text.substring(Math.min(from, text.length())));
        return choices;
    }

    private static void add(List<String> choices, String choice) {
        String text = choice.strip();
        if (!text.isEmpty() && !choices.contains(text)) {
            choices.add(text);
        }
    }
}
