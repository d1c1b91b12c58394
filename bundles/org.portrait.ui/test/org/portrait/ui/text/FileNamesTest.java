/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Names of files made from what people write. */
class FileNamesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = { "Anna Petrova,Anna Petrova", "a/b\\c,a b c", "`  .hidden. `,hidden", "con,_con", "LPT1.x,_LPT1.x",
            "Анна «А»,Анна «А»", "what?*,what", "...,``" })
    void wellKnownCases(String written, String name) {
        assertEquals(name, FileNames.safe(written));
    }

    @Property
    void everySystemTakesThem(@ForAll String written) {
        String name = FileNames.safe(written);
        assertFalse(name.matches("(?s).*[\\\\/:*?\"<>|\\p{Cntrl}].*"), name);
        assertFalse(name.startsWith(".") || name.endsWith(".") || name.startsWith(" ") || name.endsWith(" "), name);
        assertTrue(name.codePointCount(0, name.length()) <= 81, name);
    }

    @Property
    void aNameThatIsSafeStays(@ForAll String written) {
        String name = FileNames.safe(written);
        assertEquals(name, FileNames.safe(name));
    }
}
