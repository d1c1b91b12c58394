/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds one of several names by its first letters, typed one soon after the other. The same letter again goes to the next that fits. */
final class TypeAhead {

    /** After so long a pause somebody types something else, in milliseconds. */
    private static final int PAUSE = 1000;

    private String typed = "";
    private int last;

    /**
     * Takes a letter.
     *
     * @param names where to look
     * @param from  which of them is marked now; -1 = none
     * @param time  when, in milliseconds, counted from anywhere
     * @return which of them fits best; -1 = none does
     */
    int type(char letter, List<String> names, int from, int time) {
        typed = (time - last > PAUSE ? "" : typed) + String.valueOf(letter).toLowerCase(Locale.ROOT);
        last = time;
        boolean again = typed.chars().distinct().count() == 1;
        String begin = again ? typed.substring(0, 1) : typed;
        int start = again ? from + 1 : Math.max(0, from);
        int whole = find(names, start, name -> name.startsWith(begin));
        return whole >= 0 ? whole : find(names, start, name -> (" " + name).contains(" " + begin));
    }

    private static int find(List<String> names, int start, Predicate<String> fits) {
        return IntStream.range(0, names.size()).map(step -> (start + step) % names.size())
                .filter(index -> fits.test(names.get(index).toLowerCase(Locale.ROOT))).findFirst().orElse(-1);
    }
}
