/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.value;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money, for example an income of 40 000 roubles a month.
 *
 * @param amount   the amount in units of the currency, with at most 15 digits before the point and 6 behind it; equal amounts compare
 *                 equal whatever their scale
 * @param currency the ISO 4217 currency
 * @param period   how often it recurs
 */
public record Money(BigDecimal amount, Currency currency, Period period) {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 6;
    private static final Pattern NOTATION = Pattern.compile("\\s*+(-?\\d{1,15}(?:\\.\\d{1,6})?)\\s++([A-Z]{3})(/[a-z]+)?\\s*+");

    /** @throws IllegalArgumentException when the amount has more digits */
    public Money {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(period, "period");
        amount = normal(amount);
    }

    /** An amount in whole units. @throws IllegalArgumentException when it has more digits, or the currency is not an ISO 4217 code */
    public static Money of(long amount, String currency, Period period) {
        return new Money(BigDecimal.valueOf(amount), currency(currency), period);
    }

    /**
     * Reads {@code 40000 RUB/month} or {@code 1499.90 EUR}.
     *
     * @throws IllegalArgumentException when the text is not of this form or the currency unknown
     */
    public static Money valueOf(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Not an amount like 40000 RUB/month: " + text);
        }
        return new Money(new BigDecimal(matcher.group(1)), currency(matcher.group(2)), Period.ofSuffix(matcher.group(3)));
    }

    /** Without needless zeros; refuses what could be written but not be read again. */
    static BigDecimal normal(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.precision() - stripped.scale() > MOST_DIGITS || stripped.scale() > MOST_DECIMALS) {
            throw new IllegalArgumentException("An amount of too many digits: " + stripped);
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    static Currency currency(String code) {
        try {
            return Currency.getInstance(code.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Not an ISO 4217 currency: " + code, e);
        }
    }

    /** The notation of the file. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode() + period.suffix();
    }
}
