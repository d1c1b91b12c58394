/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"Yes!|yes", "' Нижний \u00a0 Тагил. '|нижний тагил", "Её|ее", "1.5|1.5", "'?!'|'?'", "'...'|''", "a. B.|a. b"})
    void whatSaysTheSameIsEqual(String text, String folded) {
        assertEquals(folded, Words.folded(text));
    }

    @Property
    void foldingTwiceIsFoldingOnce(@ForAll String text) {
        assertEquals(Words.folded(text), Words.folded(Words.folded(text)));
    }
}
