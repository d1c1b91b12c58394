/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Values are read back from the notation in which they are written. */
class ValuesTest {

    private static final int LARGEST = 999_999_999;

    @Property
    void rangesAreReadBack(@ForAll @IntRange(min = -LARGEST, max = LARGEST) int one, @ForAll @IntRange(min = -LARGEST, max = LARGEST) int other) {
        for (var range : new org.portrait.model.value.IntRange[] {
                org.portrait.model.value.IntRange.of(Math.min(one, other), Math.max(one, other)),
                org.portrait.model.value.IntRange.of(one), new org.portrait.model.value.IntRange(null, one),
                new org.portrait.model.value.IntRange(one, null) }) {
            assertEquals(range, org.portrait.model.value.IntRange.valueOf(range.toString()));
            assertTrue(range.contains(range.middle()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "-", "..", "abc", "30..25", "1234567890", "25..30..35", "25.5" })
    void otherTextsAreNoRanges(String text) {
        assertThrows(IllegalArgumentException.class, () -> org.portrait.model.value.IntRange.valueOf(text));
    }

    @Property
    void moneyIsReadBack(@ForAll @BigRange(min = "-999999999999999", max = "999999999999999") @Scale(6) BigDecimal amount,
            @ForAll Period period) {
        Money money = new Money(amount, Currency.getInstance("RUB"), period);
        assertEquals(money, Money.valueOf(money.toString()));
    }

    @Test
    void equalAmountsAreEqualWhateverTheirScale() {
        assertEquals(Money.valueOf("40000 RUB/month"), Money.valueOf("40000.00 RUB/month"));
        assertEquals("40000 RUB/month", Money.valueOf("40000.00 RUB/month").toString());
    }

    /** A reader that tries all ways to part a million blanks would not come back. */
    @Test
    void endlessBlanksAreRefusedAtOnce() {
        String blanks = " ".repeat(1_000_000) + "x";
        for (String text : List.of(blanks, "5" + blanks, "5.." + blanks, "5 RUB" + blanks)) {
            assertThrows(IllegalArgumentException.class, () -> org.portrait.model.value.IntRange.valueOf(text));
            assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text));
            assertThrows(IllegalArgumentException.class, () -> MoneyRange.valueOf(text));
        }
    }

    @Test
    void whatCouldNotBeReadBackIsRefused() {
        Currency euro = Currency.getInstance("EUR");
        for (String amount : List.of("1e15", "-1e15", "0.0000001")) {
            assertThrows(IllegalArgumentException.class, () -> new Money(new BigDecimal(amount), euro, Period.ONCE));
            assertThrows(IllegalArgumentException.class, () -> new MoneyRange(BigDecimal.ZERO, new BigDecimal(amount), euro));
        }
        assertThrows(IllegalArgumentException.class, () -> new MoneyRange(BigDecimal.ONE.negate(), BigDecimal.ONE, euro));
        assertThrows(IllegalArgumentException.class, () -> org.portrait.model.value.IntRange.of(LARGEST + 1));
        assertThrows(IllegalArgumentException.class, () -> new org.portrait.model.value.IntRange(-LARGEST - 1, null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "40000", "RUB", "40000 RUR2", "40000 XXZ", "40 000 RUB", "40000 RUB/decade", "1e9 RUB" })
    void otherTextsAreNoMoney(String text) {
        assertThrows(IllegalArgumentException.class, () -> Money.valueOf(text));
    }

    @ParameterizedTest
    @CsvSource({ "300..1200 RUB", "0.5..0.75 EUR", "7..7 USD" })
    void priceRangesAreReadBack(String text) {
        assertEquals(text, MoneyRange.valueOf(text).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "1200..300 RUB", "300 RUB", "..300 RUB", "300..1200", "a..b RUB" })
    void otherTextsAreNoPriceRanges(String text) {
        assertThrows(IllegalArgumentException.class, () -> MoneyRange.valueOf(text));
    }

    @Property
    void picturesAreReadBack(@ForAll byte[] bytes) {
        Image image = new Image(Image.PNG, bytes);
        assertEquals(image, Image.valueOf(image.toString()));
        assertArrayEquals(bytes, image.bytes());
        assertFalse(image.equals(new Image(Image.JPEG, bytes)));
    }

    @Test
    void picturesDoNotChange() {
        byte[] bytes = { 1, 2, 3 };
        Image image = new Image(Image.JPEG, bytes);
        bytes[0] = 9;
        image.bytes()[1] = 9;
        assertArrayEquals(new byte[] { 1, 2, 3 }, image.bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "data:image/gif;base64,AAAA", "image/png;base64,AAAA", "data:image/png;base64,%%%" })
    void otherTextsAreNoPictures(String text) {
        assertThrows(IllegalArgumentException.class, () -> Image.valueOf(text));
    }
}
