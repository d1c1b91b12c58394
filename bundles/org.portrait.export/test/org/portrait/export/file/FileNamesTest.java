/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FileNamesTest {

    private static final List<String> SINGLE = List.of("");

    private final FileNames names = new FileNames(StandardCharsets.UTF_8, name -> false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "Marina Zotova|Marina Zotova", "Марина Зотова|Марина Зотова", "Ιωάννα|Ιωάννα", "a/b\\c:d|a-b-c-d", "../../etc/passwd|-..-etc-passwd",
        "~  spaces \u00a0 around. ~|spaces around", "CON|_CON", "lpt1.txt|_lpt1.txt", "nul|_nul", "console|console", "what?*<>|what",
        "Bakery: bread & more|Bakery bread & more",
        "tab\there|tab-here", "right\u202eleft|rightleft", ".hidden|hidden", "~~|~~", "~...~|~~", "Cafe\u0301|Café"})
    void makesSafeNames(String wish, String safe) {
        assertEquals(safe, FileNames.safe(wish));
    }

    @Test
    void keepsNamesOnOneLine() {
        assertEquals("line-break", FileNames.safe("line\nbreak"));
        assertEquals("next-line", FileNames.safe("next\u0085line"));
    }

    @Property
    void everyNameIsSafeAndStaysSo(@ForAll String wish) {
        String safe = FileNames.safe(wish);
        assertEquals(safe, FileNames.safe(safe));
        assertTrue(safe.getBytes(StandardCharsets.UTF_8).length <= 181, safe);
        assertFalse(safe.chars().anyMatch(c -> Character.isISOControl(c) || "<>:\"/\\|?*".indexOf(c) >= 0), safe);
        assertFalse(safe.startsWith(".") || safe.endsWith(".") || safe.startsWith(" ") || safe.endsWith(" "), safe);
        assertTrue(safe.isEmpty() || Path.of(safe).getNameCount() == 1, safe);
    }

    @Property
    void noNameIsGivenTwice(@ForAll List<String> wishes) {
        List<String> given = new ArrayList<>();
        FileNames fresh = new FileNames(StandardCharsets.UTF_8, name -> false);
        wishes.forEach(wish -> given.addAll(fresh.give(wish, "persona", SINGLE, "pdf")));
        assertEquals(given.size(), given.stream().map(name -> name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)).distinct().count());
    }

    @Test
    void numbersCollisionsInOrder() {
        assertEquals(List.of("Anna.pdf"), names.give("Anna", "x", SINGLE, "pdf"));
        assertEquals(List.of("anna (2).pdf"), names.give("anna", "x", SINGLE, "pdf"));
        assertEquals(List.of("Anna (3).pdf"), names.give("Anna", "x", SINGLE, "pdf"));
        assertEquals(List.of("Anna.png"), names.give("Anna", "x", SINGLE, "png"));
    }

    @Test
    void keepsThePagesOfOneOutputTogether() {
        List<String> pages = List.of("-1", "-2");
        assertEquals(List.of("A-2.png"), names.give("A-2", "x", SINGLE, "png"));
        assertEquals(List.of("A (2)-1.png", "A (2)-2.png"), names.give("A", "x", pages, "png"));
    }

    @Test
    void leavesNamesThatAreOccupied() {
        FileNames careful = new FileNames(StandardCharsets.UTF_8, "Anna.pdf"::equals);
        assertEquals(List.of("Anna (2).pdf"), careful.give("Anna", "x", SINGLE, "pdf"));
        assertEquals(List.of("Anna.png"), careful.give("Anna", "x", SINGLE, "png"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Марина", "", "...", "小明"})
    void fallsBackWhereTheFileSystemHasNoSuchLetters(String wish) {
        assertEquals(List.of("persona-1.pdf"), new FileNames(StandardCharsets.US_ASCII, name -> false).give(wish, "persona-1", SINGLE, "pdf"));
    }
}
