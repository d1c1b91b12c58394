/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two amounts in one currency, for example prices from 300 to 1 200 roubles.
 *
 * @param min      the lower amount in units of the currency
 * @param max      the upper amount in units of the currency
 * @param currency the ISO 4217 currency
 */
public record MoneyRange(BigDecimal min, BigDecimal max, Currency currency) {

    private static final Pattern NOTATION = Pattern
            .compile("\\s*+(\\d{1,15}(?:\\.\\d{1,6})?)\\s*+(?:\\.\\.|–|-)\\s*+(\\d{1,15}(?:\\.\\d{1,6})?)\\s++([A-Z]{3})\\s*+");

    /** @throws IllegalArgumentException when the lower amount exceeds the upper, or is negative, or one has too many digits for {@link Money} */
    public MoneyRange {
        Objects.requireNonNull(currency, "currency");
        min = Money.normal(min);
        max = Money.normal(max);
        if (min.signum() < 0) {
            throw new IllegalArgumentException("A price below zero: " + min);
        }
        if (min.compareTo(max) > 0) {
            throw new IllegalArgumentException("The lower amount " + min + " exceeds the upper amount " + max);
        }
    }

    /**
     * Reads {@code 300..1200 RUB}.
     *
     * @throws IllegalArgumentException when the text is not of this form or the currency unknown
     */
    public static MoneyRange valueOf(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not a range of prices like 300..1200 RUB: " + text);
        }
        return new MoneyRange(new BigDecimal(matcher.group(1)), new BigDecimal(matcher.group(2)),
                Money.currency(matcher.group(3)));
    }

    /** The notation of the file. */
    @Override
    public String toString() {
        return min.toPlainString() + ".." + max.toPlainString() + " " + currency.getCurrencyCode();
    }
}
