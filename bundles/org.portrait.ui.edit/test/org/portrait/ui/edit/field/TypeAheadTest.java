/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> NAMES = List.of("Single", "Married", "Divorced", "Married again", "Маша", "A civil marriage");

    private final TypeAhead letters = new TypeAhead();
    private int at = -1;
    private int time = 5000;

    /** Types quickly. @return what is marked in the end */
    private int type(String words) {
        for (char letter : words.toCharArray()) {
            int found = letters.type(letter, NAMES, at, time);
            at = found < 0 ? at : found;
            time += 100;
        }
        return at;
    }

    private TypeAheadTest pause() {
        time += 2000;
        return this;
    }

    @Test
    void lettersGoToWhatBeginsWithThem() {
        assertEquals(2, type("d"));
        assertEquals(2, type("i"));
        assertEquals(3, pause().type("MARRIED a"));
        assertEquals(4, pause().type("МА"));
    }

    @Test
    void theSameLetterGoesRound() {
        assertEquals(1, type("m"));
        assertEquals(3, type("m"));
        assertEquals(1, type("m"));
        assertEquals(3, pause().type("m"), "from where it is");
    }

    @Test
    void aWordInsideIsFoundWhenNothingBeginsSo() {
        assertEquals(5, type("ci"));
        assertEquals(5, pause().type("x"), "nothing fits, nothing moves");
        assertEquals(2, pause().type("d"));
    }
}
