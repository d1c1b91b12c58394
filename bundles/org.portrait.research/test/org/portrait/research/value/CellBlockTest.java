/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellBlockTest {

    /** Short texts of few letters, so that they repeat, among them everything that the notation uses itself. */
    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> few = Arbitraries.of("", "", "yes", "no", "|", "\\", "a\nb", "\r\t", "1*2", "3-4", " ", "да, конечно");
        return Arbitraries.oneOf(few, Arbitraries.strings().ofMaxLength(5)).list().ofMaxSize(40);
    }

    @Property
    void comesBackFromItsText(@ForAll("cells") List<String> cells) {
        CellBlock block = CellBlock.of(cells);
        assertEquals(cells, block);
        String text = block.toString();
        assertFalse(text.contains("\n"), text);
        assertEquals(cells, CellBlock.valueOf(text));
        assertEquals(text, CellBlock.valueOf(text).toString());
    }

    @Example
    void isNotedShortly() {
        assertEquals("yes|no|1*3 2 0", CellBlock.of(List.of("yes", "yes", "yes", "no", "")).toString());
        assertEquals("a|b|c|1-3", CellBlock.of(List.of("a", "b", "c")).toString());
        assertEquals("0*4", CellBlock.of(List.of("", "", "", "")).toString());
        assertEquals("", CellBlock.of(List.of()).toString());
    }

    @Property
    void forgetsWhatOnlySomeSaid(@ForAll("cells") List<String> cells, @ForAll long seed) {
        CellBlock block = CellBlock.of(cells);
        List<String> kept = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            if ((seed >> index % 60 & 1) == 0) {
                kept.add(cells.get(index));
            }
        }
        CellBlock rest = block.without(index -> (seed >> index % 60 & 1) != 0);
        assertEquals(kept, rest);
        assertTrue(kept.containsAll(rest.distinct()));
        assertEquals(CellBlock.of(kept).toString(), rest.toString());
    }

    @Property
    void changesEachText(@ForAll("cells") List<String> cells) {
        CellBlock block = CellBlock.of(cells);
        assertSame(block, block.map(text -> text));
        assertEquals(cells.stream().map(text -> text.isEmpty() ? "" : text.substring(1)).toList(), block.map(text -> text.substring(1)));
    }

    @Example
    void partsManyCellsIntoFullBlocks() {
        List<CellBlock> blocks = CellBlock.blocks(Collections.nCopies(2 * CellBlock.MOST + 1, "x"));
        assertEquals(List.of(CellBlock.MOST, CellBlock.MOST, 1), blocks.stream().map(List::size).toList());
        assertThrows(IllegalArgumentException.class, () -> CellBlock.of(Collections.nCopies(CellBlock.MOST + 1, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "yes|2", "yes|1*1001", "0*2147483647", "1-2147483647", "yes|-1", "yes|1*0", "yes|1*-3", "|1", "a|b|2-1", "a\\x|1",
            "a|1  1", "a|1 ", "a|١*", "9999999999", "a|1*600 0*600"})
    void refusesOtherText(String text) {
        assertThrows(RuntimeException.class, () -> CellBlock.valueOf(text));
    }
}
