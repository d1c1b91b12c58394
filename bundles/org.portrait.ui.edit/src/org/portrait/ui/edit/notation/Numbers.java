/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.core.command.Bounds;
import org.portrait.ui.edit.text.Texts;

/** Whole numbers and amounts, with or without grouping, with a decimal comma or point. */
public final class Numbers {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");
    private static final Pattern AMOUNT = Pattern.compile("(-?\\d{1,15})(?:[.,](\\d{1,6}))?(k|m|тыс|млн)?\\.?");
    private static final BigDecimal TOO_LARGE = BigDecimal.TEN.pow(15);
    private static final Pattern GROUPS = Pattern.compile("-?\\d{1,3}([,.])\\d{3}(\\1\\d{3})*");

    private Numbers() {
    }

    /** Whole numbers within bounds. */
    public static Notation<Long> whole(Bounds bounds, Locale locale) {
        return new Notation<>() {
            @Override
            public String format(Long value) {
                return value == null ? "" : NumberFormat.getIntegerInstance(locale).format(value);
            }

            @Override
            public Long parse(String text) throws NotationException {
                String digits = ungrouped(text);
                if (digits.isEmpty()) {
                    return null;
                }
                if (!WHOLE.matcher(digits).matches()) {
                    throw new NotationException(Texts.get("notation.whole", text.strip()));
                }
                long value = Long.parseLong(digits);
                if (!bounds.allow(value)) {
                    throw new NotationException(bounds.max().isEmpty() ? Texts.get("notation.min", bounds.min().getAsLong())
                            : Texts.get("notation.bounds", bounds.min().orElse(Long.MIN_VALUE), bounds.max().getAsLong()));
                }
                return value;
            }
        };
    }

    /** Amounts of money without their currency: {@code 40 000}, {@code 1 499,90}, {@code 40k}, {@code 40 тыс.} */
    public static Notation<BigDecimal> amount(Locale locale) {
        return new Notation<>() {
            @Override
            public String format(BigDecimal value) {
                if (value == null) {
                    return "";
                }
                NumberFormat format = NumberFormat.getNumberInstance(locale);
                format.setMaximumFractionDigits(6);
                return format.format(value);
            }

            @Override
            public BigDecimal parse(String text) throws NotationException {
                String digits = ungrouped(text).toLowerCase(Locale.ROOT);
                if (digits.isEmpty()) {
                    return null;
                }
                Matcher matcher = AMOUNT.matcher(digits);
                if (!matcher.matches()) {
                    throw new NotationException(Texts.get("notation.amount", text.strip()));
                }
                String fraction = matcher.group(2) == null ? "" : "." + matcher.group(2);
                BigDecimal value = new BigDecimal(matcher.group(1) + fraction);
                BigDecimal whole = switch (matcher.group(3)) {
                    case "k", "тыс" -> value.movePointRight(3);
                    case "m", "млн" -> value.movePointRight(6);
                    case null, default -> value;
                };
                if (whole.abs().compareTo(TOO_LARGE) >= 0) {
                    throw new NotationException(Texts.get("notation.amount", text.strip()));
                }
                return whole;
            }
        };
    }

    /**
     * The text without spaces and grouping signs. Where both comma and point stand, the last one parts the fraction; a single
     * sign before three digits counts as grouping.
     */
    static String ungrouped(String text) {
        String packed = text.replaceAll("[\\s\\u00a0\\u202f\\u2009'’]", "").replace('−', '-');
        int comma = packed.lastIndexOf(',');
        int point = packed.lastIndexOf('.');
        if (comma >= 0 && point >= 0 && packed.substring(Math.max(comma, point) + 1).matches("\\d+")) {
            return packed.replace(comma > point ? "." : ",", "");
        }
        return GROUPS.matcher(packed).matches() ? packed.replaceAll("[.,]", "") : packed;
    }
}
