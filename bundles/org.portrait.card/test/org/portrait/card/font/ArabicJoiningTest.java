/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicJoiningTest {

    /** Expected forms as the Unicode charts name them. */
    @ParameterizedTest
    @CsvSource({
        "ب, FE8F", "بب, FE91 FE90", "ببب, FE91 FE92 FE90", "اب, FE8D FE8F", "با, FE91 FE8E",
        "لا, FEFB 0000", "بلا, FE91 FEFC 0000", "ء, FE80", "بء, FE8F FE80", "گل, FB94 FEDE", "پ, FB56", "یا, FBFE FE8E"})
    void choosesForms(String text, String expected) {
        StringBuilder forms = new StringBuilder();
        for (char c : ArabicJoining.shape(text)) {
            forms.append(forms.isEmpty() ? "" : " ").append(String.format("%04X", (int) c));
        }
        assertEquals(expected, forms.toString());
    }

    @Test
    void looksThroughMarks() {
        assertEquals("\uFE91\u064E\uFE90", new String(ArabicJoining.shape("ب\u064Eب")));
    }

    @Test
    void leavesOtherTextAlone() {
        assertFalse(ArabicJoining.concerns("abc שלום 123"));
        assertEquals("a\u0640b", new String(ArabicJoining.shape("a\u0640b")));
    }
}
