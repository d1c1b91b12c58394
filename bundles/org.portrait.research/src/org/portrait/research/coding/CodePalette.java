/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.portrait.research.ResearchProject;

/**
 * The colours of codes. All of them have a contrast of at least 3:1, as WCAG 2.2 asks for signs (success criterion 1.4.11), to white and
 * to the {@code #2F2F2F} of dark workbenches. No colour stands for a code alone; its name is always there, too.
 */
public final class CodePalette {

    /** The colours as {@code #RRGGBB}, in the order in which they are given. */
    public static final List<String> COLOURS = List.of("#4284E3", "#C76D23", "#37964C", "#D05AA3", "#119394", "#DF5853", "#9171DE", "#8F871D",
            "#068FBC", "#A67E44", "#C9657F", "#7A8597");

    private CodePalette() {
    }

    /** The colour of the next code: the first among those that the code book has least of. */
    public static String next(ResearchProject research) {
        Map<String, Integer> used = new HashMap<>();
        CodeBook.all(research).forEach(code -> {
            if (code.getColour() != null) {
                used.merge(code.getColour().toUpperCase(Locale.ROOT), 1, Integer::sum);
            }
        });
        String next = COLOURS.getFirst();
        for (String colour : COLOURS) {
            if (used.getOrDefault(colour, 0) < used.getOrDefault(next, 0)) {
                next = colour;
            }
        }
        return next;
    }
}
