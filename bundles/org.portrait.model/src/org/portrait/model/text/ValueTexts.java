/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.Crop;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.model.value.Period;

/** Values of traits in the words of a language, as they stand on a card. */
public final class ValueTexts {

    private static final TextBundle TEXTS = TextBundle.beside(ValueTexts.class, "values");
    private static final String DASH = "–";
    private static final String NO_BREAK_SPACE = "\u00a0";

    private ValueTexts() {
    }

    /** The words for a value of a data type; empty for {@code null}. */
    public static String text(EDataType type, Object value, Locale locale) {
        return switch (value) {
            case null -> "";
            case Enumerator literal -> ModelTexts.name((EEnum) type, literal, locale);
            case Money money -> money(money, locale);
            case MoneyRange range -> moneyRange(range, locale);
            case IntRange range -> range(range, locale);
            case LocalDate date -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
            case Crop crop -> crop(crop, locale);
            case Number number when type == PersonaPackage.Literals.PERCENT -> number + NO_BREAK_SPACE + "%";
            case Number number -> NumberFormat.getIntegerInstance(locale).format(number);
            default -> value.toString();
        };
    }

    /** From the left, from the top, of the shorter side, in per cent. */
    private static String crop(Crop crop, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        return Stream.of(crop.left(), crop.top(), crop.size()).map(part -> format.format(part / 10.0) + NO_BREAK_SPACE + "%")
                .collect(Collectors.joining("; "));
    }

    /** A range with its numbers grouped: {@code 25}, {@code 25–30}, {@code from 18}, {@code up to 65}. */
    public static String range(IntRange range, Locale locale) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale);
        if (range.isSingle()) {
            return format.format(range.min());
        }
        if (range.max() == null) {
            return TEXTS.get("range.from", locale).formatted(format.format(range.min()));
        }
        if (range.min() == null) {
            return TEXTS.get("range.to", locale).formatted(format.format(range.max()));
        }
        return format.format(range.min()) + DASH + format.format(range.max());
    }

    private static String money(Money money, Locale locale) {
        String amount = amount(money.amount(), money.currency(), locale);
        return money.period() == Period.ONCE ? amount
                : TEXTS.get("period." + money.period().name(), locale).formatted(amount);
    }

    /** The sign of the currency stands once, where the language puts it. */
    private static String moneyRange(MoneyRange range, Locale locale) {
        if (range.min().equals(range.max())) {
            return amount(range.max(), range.currency(), locale);
        }
        String min = number(range.min(), range.currency(), locale);
        String max = amount(range.max(), range.currency(), locale);
        String sign = symbol(range.currency(), locale);
        return max.startsWith(sign) ? sign + min + DASH + max.substring(sign.length()).stripLeading() : min + DASH + max;
    }

    private static String amount(BigDecimal amount, Currency currency, Locale locale) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(currency);
        setDecimals(format, amount, currency);
        String symbol = symbol(currency, locale);
        return format.format(amount).replace(currency.getSymbol(locale), symbol);
    }

    /** The sign that people of any country know, where there is one; the ISO code otherwise. */
    private static String symbol(Currency currency, Locale locale) {
        return switch (currency.getCurrencyCode()) {
            case "RUB" -> "₽";
            case "EUR" -> "€";
            case "USD" -> "$";
            case "GBP" -> "£";
            default -> currency.getSymbol(locale);
        };
    }

    private static String number(BigDecimal amount, Currency currency, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        setDecimals(format, amount, currency);
        return format.format(amount);
    }

    /** No decimals for whole amounts, else as many as the currency has. */
    private static void setDecimals(NumberFormat format, BigDecimal amount, Currency currency) {
        int decimals = amount.scale() == 0 ? 0 : Math.max(0, currency.getDefaultFractionDigits());
        format.setMaximumFractionDigits(decimals);
        format.setMinimumFractionDigits(decimals);
    }
}
