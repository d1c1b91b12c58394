/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.font.FontFace;
import org.portrait.card.font.FontFamily;
import org.portrait.card.font.Weight;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.SceneWarning;
import org.portrait.card.scene.TextRun;

class TypesetterTest {

    private static final TextStyle STYLE = TextStyle.of(FontFamily.ROBOTO, 10);

    private final Typesetter setter = new Typesetter();

    private List<String> texts(String text, double width) {
        return setter.lines(text, STYLE, width).stream().map(Line::text).toList();
    }

    private TextRun only(String text) {
        List<TextRun> runs = setter.line(text, STYLE).runs(0, 0);
        assertEquals(1, runs.size(), text);
        return runs.getFirst();
    }

    @Test
    void breaksAtBlanksAndKeepsThemAtTheEnd() {
        assertEquals(List.of("one ", "two ", "three"), texts("one two three", 26));
    }

    @Test
    void blanksAtTheEndTakeNoRoom() {
        assertEquals(setter.width("word", STYLE), setter.width("word   ", STYLE), 1e-6);
    }

    @Test
    void endsParagraphs() {
        assertEquals(List.of("a\n", "\n", "b\r\n", "c\u2028", "d"), texts("a\n\nb\r\nc\u2028d", 100));
        assertEquals(List.of(), texts("", 100));
    }

    @Test
    void keepsTogetherWhatANoBreakSpaceJoins() {
        assertEquals(List.of("now ", "40\u00A0000\u00A0₽"), texts("now 40\u00A0000\u00A0₽", 60));
    }

    @ParameterizedTest
    @CsvSource({
        "Работает дома и в офисе, 'Работает дома |и в офисе', 86",
        "Марина — офисный работник, 'Марина — |офисный |работник', 52",
        "Ей нужно 50 000 рублей, 'Ей нужно |50 000 рублей', 70",
        "This is a house, 'This is |a house', 44",
        "a b c d e f, 'a b |c d |e f', 18",
        "She rises at 6:30 a.m., 'She rises at |6:30 a.m.', 66"})
    void avoidsCarelessLineEnds(String text, String expected, double width) {
        assertEquals(expected, String.join("|", texts(text, width)));
    }

    @Test
    void breaksWordsThatAreTooLong() {
        List<Line> lines = setter.lines("W".repeat(300), STYLE, 100);
        assertTrue(lines.size() > 20);
        assertTrue(lines.stream().allMatch(line -> line.width() <= 100));
    }

    @Test
    void keepsAWordWholeIfItFitsALine() {
        assertEquals(List.of("a ", "wonderful ", "b"), texts("a wonderful b", 46));
    }

    @Test
    void showsASoftHyphenOnlyWhereTheLineBreaks() {
        List<Line> lines = setter.lines("incom\u00ADpre\u00ADhensible", STYLE, 50);
        assertEquals("incom\u00ADpre\u00AD", lines.getFirst().text());
        TextRun run = lines.getFirst().runs(0, 0).getFirst();
        int hyphen = run.face().file().glyph('-');
        assertEquals(hyphen, run.glyphs().id(run.glyphs().size() - 1));
        assertEquals(9, run.glyphs().size());
    }

    @ParameterizedTest
    @CsvSource({"AV, A, V", "To, T, o", "ГА, Г, А"})
    void kernsPairs(String pair, String left, String right) {
        assertTrue(setter.width(pair, STYLE) < setter.width(left, STYLE) + setter.width(right, STYLE) - 0.1);
    }

    @Test
    void composesLettersAndMarks() {
        assertEquals(only("é").glyphs().id(0), only("e\u0301").glyphs().id(0));
        TextRun marked = only("x\u0301");
        assertEquals(2, marked.glyphs().size());
        assertEquals(0, marked.glyphs().advance(1));
        assertEquals(setter.width("x", STYLE), marked.width(), 1e-3);
    }

    @Test
    void takesAMarkAloneFromAnotherFont() {
        List<TextRun> runs = setter.line("x\u0302", STYLE).runs(0, 0);
        assertEquals(List.of(FontFace.ROBOTO_REGULAR, FontFace.DEJAVU_SANS_REGULAR), runs.stream().map(TextRun::face).toList());
        assertEquals(runs.getFirst().width(), runs.getLast().x(), 1e-6);
        Rect letter = runs.getFirst().ink();
        Rect mark = runs.getLast().ink();
        assertEquals(letter.x() + letter.width() / 2, mark.x() + mark.width() / 2, 0.01);
        assertTrue(mark.bottom() < letter.y());
    }

    @Test
    void stacksMarks() {
        TextRun run = only("x\u0301\u0301");
        assertTrue(run.glyphs().offsetY(2) > run.glyphs().offsetY(1) + 50);
    }

    @Test
    void putsHebrewFromRightToLeft() {
        Line line = setter.line("שלום hello", STYLE);
        assertTrue(line.rightToLeft());
        TextRun hebrew = line.runs(0, 0).getFirst();
        TextRun latin = line.runs(0, 0).getLast();
        assertTrue(hebrew.rightToLeft() && !latin.rightToLeft());
        assertTrue(hebrew.x() > latin.x() + latin.width() - 0.01);
        assertTrue(hebrew.glyphs().textIndex(0) > hebrew.glyphs().textIndex(hebrew.glyphs().size() - 1));
    }

    @Test
    void mirrorsBracketsFromRightToLeft() {
        TextRun opening = setter.line("א(ב", STYLE).runs(0, 0).stream().filter(run -> run.text().contains("(")).findFirst().orElseThrow();
        int index = opening.glyphs().size() == 1 ? 0 : 1;
        assertEquals(opening.face().file().glyph(')'), opening.glyphs().id(index));
    }

    @Test
    void joinsArabicLetters() {
        TextRun run = only("لا");
        assertEquals(1, run.glyphs().size());
        assertEquals(run.face().file().glyph(0xFEFB), run.glyphs().id(0));
    }

    @Test
    void putsMarksOverLigatures() {
        TextRun run = only("لآ\u064B");
        assertEquals(2, run.glyphs().size());
        assertEquals(0, run.glyphs().advance(1));
        assertEquals(setter.width("لآ", STYLE), run.width(), 1e-3);
    }

    @Test
    void fallsBackToOtherFonts() {
        TextRun run = setter.line("שלום", STYLE.family(FontFamily.EXO_2).weight(Weight.BOLD)).runs(0, 0).getFirst();
        assertEquals(FontFace.DEJAVU_SANS_BOLD, run.face());
        assertEquals(FontFace.ROBOTO_REGULAR,
                setter.line("₽", STYLE.family(FontFamily.OPEN_SANS)).runs(0, 0).getFirst().face());
        assertTrue(setter.warnings().isEmpty());
    }

    @Test
    void showsAndReportsWhatNoFontHas() {
        Line line = setter.line("漢漢字", STYLE);
        assertEquals(3, line.runs(0, 0).getFirst().glyphs().size());
        assertTrue(line.width() > 10);
        assertEquals(List.of("漢", "字"), setter.warnings().stream().map(SceneWarning::detail).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83D", "\uDE00", "a\uD83Db", "\0", "\u0007\u0008", "\uFFFF", "\u200D", "\uFE0F", "🏽"})
    void takesBrokenText(String text) {
        assertEquals(text, setter.line(text, STYLE).text());
    }

    @Test
    void spacesLettersButNotTheLast() {
        double plain = setter.width("nnn", STYLE);
        assertEquals(plain + 2 * 0.5, setter.width("nnn", STYLE.tracking(50)), 1e-3);
    }

    @Test
    void setsSpansInTheirStyles() {
        TextStyle bold = STYLE.weight(Weight.BOLD).color(Color.WHITE);
        List<Line> lines = setter.lines(List.of(new Span("Goal: ", bold), new Span("more time", STYLE)), 300);
        List<TextRun> runs = lines.getFirst().runs(0, 0);
        assertEquals(List.of("Goal: ", "more time"), runs.stream().map(TextRun::text).toList());
        assertEquals(FontFace.ROBOTO_BOLD, runs.getFirst().face());
        assertNotEquals(runs.getFirst().color(), runs.getLast().color());
        assertFalse(runs.getLast().x() <= runs.getFirst().x());
    }

    @Test
    void knowsTheWidestWord() {
        assertEquals(setter.width("wonderful", STYLE), setter.widestWord("a wonderful day", STYLE), 1e-6);
    }

    @Test
    void linesStandWhereTheirBoxSaysSo() {
        Line line = setter.lines("Text", STYLE.leading(2), 100).getFirst();
        assertEquals(20, line.height(), 1e-9);
        assertEquals(STYLE.leading(2).baselineOffset(), line.baselineOffset(), 1e-9);
        assertTrue(line.baselineOffset() > line.ascent());
    }
}
