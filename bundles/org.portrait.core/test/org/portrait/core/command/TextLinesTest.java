/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.model.trait.Trait;

class TextLinesTest {

    @ParameterizedTest
    @ValueSource(strings =
            {"Save time", "  Save time\u00A0", "• Save time", "•\tSave time", "- Save time", "– Save time", "— Save time", "* Save time",
            "1. Save time", "12) Save time", "(3) Save time", "1.2. Save time", "a) Save time", "б) Save time", "\uF0B7\tSave time", "o\tSave time",
            "☐ Save time", "✓ Save time", "➢ Save time", "\uFEFF· Save time", "-\u00A0Save time"})
    void marksOfListsAreNoPartOfItems(String line) {
        assertEquals("Save time", TextLines.withoutBullet(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5 hours a day", "-20 % off", "o Captain", "90% of them", "(often) late", "e-mail", "2026"})
    void whatOnlyLooksLikeAMarkStays(String line) {
        assertEquals(line, TextLines.withoutBullet(line));
    }

    @Test
    void emptyLinesAreNoItems() {
        assertEquals(2, TraitEdits.items(Trait.of("psychography.goals"), "• One\r\n\r\n \u00A0 \n-\n2. Two\n").size());
    }
}
