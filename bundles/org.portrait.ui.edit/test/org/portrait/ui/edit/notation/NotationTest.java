/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalLong;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.core.command.Bounds;
import org.portrait.model.value.IntRange;

class NotationTest {

    private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "25|25..25", "25-30|25..30", " 25 – 30 |25..30", "25..30|25..30", "18+|18..", "from 18|18..",
            "от 18|18..", "с 18|18..", "до 65|..65", "up to 65|..65", "от 25 до 30|25..30", "25 to 30|25..30", "1 200–3 000|1200..3000",
            "1,200–3,000|1200..3000", "-65|..65" })
    void readsRanges(String typed, String expected) throws NotationException {
        assertEquals(IntRange.valueOf(expected), new Ranges(Locale.ENGLISH).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "about thirty", "25-30-35", "30–25", "99999999999", "1000000000" })
    void refusesWhatIsNoRange(String typed) {
        NotationException refusal = assertThrows(NotationException.class, () -> new Ranges(Locale.ENGLISH).parse(typed));
        assertFalse(refusal.getMessage().isBlank());
    }

    @ParameterizedTest
    @ValueSource(strings = { "25", "25..30", "18..", "..65", "1200..30000" })
    void whatIsShownOfARangeCanBeReadBack(String range) throws NotationException {
        for (Locale locale : new Locale[] { Locale.ENGLISH, RUSSIAN }) {
            Ranges notation = new Ranges(locale);
            IntRange value = IntRange.valueOf(range);
            assertEquals(value, notation.parse(notation.format(value)), locale.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "40000|40000", "40 000|40000", "40,000|40000", "1 499,90|1499.90", "1499.9|1499.9", "40k|40000",
            "40 тыс.|40000", "1,5 млн|1500000", "12,50|12.50" })
    void readsAmounts(String typed, String expected) throws NotationException {
        assertEquals(0, new BigDecimal(expected).compareTo(Numbers.amount(RUSSIAN).parse(typed)), typed);
    }

    @ParameterizedTest
    @ValueSource(strings = { "much", "1000000000000000", "999999999999 млн", "1.2345678" })
    void refusesWhatIsNoAmount(String typed) {
        assertThrows(NotationException.class, () -> Numbers.amount(RUSSIAN).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "40000", "1499.9", "1234567.89" })
    void whatIsShownOfAnAmountCanBeReadBack(String amount) throws NotationException {
        for (Locale locale : new Locale[] { Locale.ENGLISH, RUSSIAN, Locale.GERMANY }) {
            Notation<BigDecimal> notation = Numbers.amount(locale);
            BigDecimal value = new BigDecimal(amount);
            assertEquals(0, value.compareTo(notation.parse(notation.format(value))), locale + ": " + notation.format(value));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-03-31", "31.3.2026", "31.03.2026", "Mar 31, 2026", "March 31, 2026", "31 March 2026", "31/3/2026" })
    void readsDaysInEnglish(String typed) throws NotationException {
        assertEquals(LocalDate.of(2026, 3, 31), new Dates(Locale.ENGLISH).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "2026-03-31", "31.03.2026", "31 марта 2026", "31 марта 2026 г." })
    void readsDaysInRussian(String typed) throws NotationException {
        assertEquals(LocalDate.of(2026, 3, 31), new Dates(RUSSIAN).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "yesterday", "31.02.2026", "2026" })
    void refusesWhatIsNoDay(String typed) {
        assertThrows(NotationException.class, () -> new Dates(Locale.ENGLISH).parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = { "en", "ru", "de", "en-US" })
    void whatIsShownOfADayCanBeReadBack(String tag) throws NotationException {
        Dates notation = new Dates(Locale.forLanguageTag(tag));
        for (LocalDate day = LocalDate.of(1950, 1, 1); day.getYear() < 2030; day = day.plusDays(97)) {
            assertEquals(day, notation.parse(notation.format(day)), notation.format(day));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\t" })
    void nothingTypedIsNoValue(String typed) throws NotationException {
        assertNull(new Ranges(Locale.ENGLISH).parse(typed));
        assertNull(new Dates(Locale.ENGLISH).parse(typed));
        assertNull(Numbers.amount(Locale.ENGLISH).parse(typed));
        assertNull(Numbers.whole(new Bounds(OptionalLong.of(0), OptionalLong.empty()), Locale.ENGLISH).parse(typed));
        assertNull(new Words().parse(typed));
    }

    @ParameterizedTest
    @CsvSource({ "0,1", "6,1", "-1,1" })
    void keepsBounds(String typed, long min) {
        assertThrows(NotationException.class, () -> Numbers.whole(new Bounds(OptionalLong.of(min), OptionalLong.of(5)), Locale.ENGLISH).parse(typed));
    }
}
