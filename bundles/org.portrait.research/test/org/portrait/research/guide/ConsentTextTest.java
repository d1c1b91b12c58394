/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.text.TextBundle;
import org.portrait.research.guide.ConsentText.Blank;

class ConsentTextTest {

    static Stream<Arguments> textsInLanguages() {
        return Stream.of(ConsentText.values()).flatMap(text -> Stream.of(Locale.ENGLISH, Locale.of("ru")).map(locale -> Arguments.of(text, locale)));
    }

    private static Map<Blank, String> everything() {
        Map<Blank, String> blanks = new EnumMap<>(Blank.class);
        for (Blank blank : Blank.values()) {
            blanks.put(blank, "<" + blank + ">");
        }
        return blanks;
    }

    @ParameterizedTest
    @MethodSource("textsInLanguages")
    void everyBlankIsFilled(ConsentText text, Locale locale) {
        String whole = String.join("\n", text.paragraphs(everything(), true, locale));
        for (Blank blank : Blank.values()) {
            assertTrue(whole.contains("<" + blank + ">"), () -> blank + " in " + whole);
        }
        assertFalse(whole.contains("{"));
        assertFalse(text.title(locale).isBlank() || text.law(locale).isBlank());
    }

    @ParameterizedTest
    @MethodSource("textsInLanguages")
    void whatIsNotAskedForIsNotInIt(ConsentText text, Locale locale) {
        String whole = String.join("\n", text.paragraphs(Map.of(), false, locale));
        assertTrue(whole.contains("____"));
        assertFalse(whole.contains("{"));
        assertEquals(text.paragraphs(everything(), true, locale).size() - 2, text.paragraphs(Map.of(), false, locale).size());
    }

    @ParameterizedTest
    @MethodSource("textsInLanguages")
    void recordsSayPurposeAndScope(ConsentText text, Locale locale) {
        assertTrue(text.purpose(Map.of(Blank.PURPOSE, "better flats"), locale).contains("better flats"));
        String scope = text.scope(Map.of(Blank.DATA, "answers", Blank.SPECIAL, "health"), true, locale);
        assertTrue(scope.contains("answers") && scope.contains("health"));
        assertEquals(4, scope.lines().count());
    }

    /** Records name version and language, so whoever has the program can see again what was agreed to. */
    @ParameterizedTest
    @CsvSource({"LAW_152_FZ, en, 1, -701364095", "LAW_152_FZ, ru, 1, -414873407", "GDPR, en, 1, 618614526", "GDPR, ru, 1, -1416769517"})
    void aTextThatSaysSomethingElseHasAnotherVersion(ConsentText text, String language, String version, int hash) {
        Locale locale = Locale.of(language);
        assertEquals(version, text.version());
        assertEquals(hash, (text.title(locale) + text.paragraphs(everything(), true, locale)).hashCode(), "give the text a new version");
    }

    @ParameterizedTest
    @MethodSource("textsInLanguages")
    void sentencesEndOnce(ConsentText text, Locale locale) {
        String whole = String.join("\n", text.paragraphs(Map.of(Blank.UNTIL, "22 нояб. 2027 г.", Blank.DATA, "Имя, адрес и т. д."), true, locale));
        assertTrue(whole.contains("2027 г.") && !whole.contains(".."), whole);
    }

    @ParameterizedTest
    @MethodSource("textsInLanguages")
    void aWordingTellsWhichTextItWas(ConsentText text, Locale locale) {
        assertEquals(Optional.of(text), ConsentText.of(text.wording(locale)));
        String told = ConsentText.describe(text.wording(locale), Locale.ENGLISH);
        assertTrue(told.startsWith(text.law(Locale.ENGLISH)) && told.contains("version 1")
                && told.contains(locale.getDisplayLanguage(Locale.ENGLISH)), told);
        assertEquals("our own form", ConsentText.describe("our own form", locale));
        assertEquals(Optional.empty(), ConsentText.of(null));
    }

    @Test
    void languagesHaveTheSameTexts() {
        TextBundle texts = TextBundle.beside(ConsentText.class, "consent");
        assertEquals(new TreeSet<>(texts.in(Locale.ENGLISH).keySet()), new TreeSet<>(texts.in(Locale.of("ru")).keySet()));
    }
}
