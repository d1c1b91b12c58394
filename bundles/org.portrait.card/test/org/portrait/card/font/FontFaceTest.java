/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;

class FontFaceTest {

    private static Stream<FontFace> textFaces() {
        return Stream.of(FontFace.values()).filter(face -> face != FontFace.MATERIAL_ICONS);
    }

    @ParameterizedTest
    @MethodSource("textFaces")
    void hasLatinAndCyrillic(FontFace face) {
        for (char c : "ABCXYZabcxyz0123456789äöüßéñАБВЭЮЯабвэюяёЁіїґ.,:;!?-–—«»“”„…()%№€".toCharArray()) {
            assertNotEquals(0, face.file().glyph(c), () -> face + " lacks " + c);
        }
    }

    @ParameterizedTest
    @MethodSource("textFaces")
    void hasSaneMeasures(FontFace face) {
        FontMetrics metrics = face.file().metrics();
        assertTrue(metrics.xHeight() > 350 && metrics.xHeight() < metrics.capHeight(), metrics::toString);
        assertTrue(metrics.capHeight() < metrics.ascent() && metrics.ascent() < 1200, metrics::toString);
        assertTrue(metrics.descent() > 100 && metrics.descent() < 400, metrics::toString);
        assertTrue(face.file().advance(face.file().glyph('m')) > face.file().advance(face.file().glyph('i')));
    }

    @ParameterizedTest
    @MethodSource("textFaces")
    void drawsLettersAboveTheBaseline(FontFace face) {
        Rect ink = face.file().ink(face.file().glyph('H'));
        assertEquals(0, ink.bottom(), 0.02);
        assertTrue(ink.y() < -0.5);
        assertTrue(face.file().outline(face.file().glyph(' ')).isEmpty());
    }

    @Test
    void isReadOnce() {
        FontFile first = FontFace.EXO_2_BOLD.file();
        assertSame(first, Stream.generate(() -> 0).limit(8).parallel().map(i -> FontFace.EXO_2_BOLD.file())
                .reduce((a, b) -> a == b ? a : null).orElseThrow());
        Path outline = first.outline(first.glyph('Ж'));
        assertSame(outline, first.outline(first.glyph('Ж')));
    }

    @ParameterizedTest
    @EnumSource(FontFamily.class)
    void givesTheNearestFace(FontFamily family) {
        for (Weight weight : Weight.values()) {
            FontFace upright = family.face(weight, false);
            assertSame(family, upright.family());
            assertFalse(upright.italic());
            assertSame(upright, family.face(upright.weight(), false));
        }
        assertTrue(family.face(Weight.BOLD, false).weight().step() >= family.face(Weight.LIGHT, false).weight().step());
    }

    @Test
    void everyStandInForAnEmojiExists() {
        EmojiIcons.names().forEach(name -> assertTrue(Icons.exists(name), name));
    }

    @Test
    void placesIconsIntoTheirSquare() {
        Rect square = new Rect(100, 50, 24, 24);
        Rect ink = Icons.outline("bullseye-arrow", square).orElseThrow().bounds();
        assertTrue(square.contains(ink, 0.01), ink::toString);
        assertTrue(ink.width() > 16 && ink.height() > 16, ink::toString);
        assertTrue(Icons.outline("no-such-icon", square).isEmpty());
    }
}
