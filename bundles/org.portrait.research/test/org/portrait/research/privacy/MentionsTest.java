/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {

    private static final Blackout BAR = new Blackout(List.of("Ольга Северцева", "olga@example.org", "+7 999 123-45-67", "", " "), List.of());

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Это ольга  СЕВЕРЦЕВА, да.; Это ################, да.",
            "Ольга и Северцева; Ольга и Северцева",
            "Ольга Северцевабыла; Ольга Северцевабыла",
            "write to OLGA@example.org!; write to ################!",
            "call +79991234567 or 7(999)123 45 67; call ############ or ###############",
            "call 79991234568; call 79991234568",
            "the 1234567 of May; the 1234567 of May"})
    void blacksOutMentionsOnly(String text, String expected) {
        assertEquals(expected, BAR.apply(text).replace('\u2588', '#'));
    }
}
