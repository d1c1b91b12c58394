/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as people and survey services write them: with a decimal comma, blanks between thousands, a currency. */
public final class Numbers {

    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?|[+-]?\\d{1,3}(,\\d{3})+\\.\\d+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d{1,30}([.,]\\d{1,15})?");
    private static final Pattern BLANK = Pattern.compile("(?<=\\d)[ \\u00A0\\u202F](?=\\d{3}(\\D|$))");
    private static final Pattern UNIT = Pattern.compile("(?i)^[$€₽£]\\s*|\\s*([$€₽£%]|руб\\.?|р\\.|rub|usd|eur)$");

    private Numbers() {
    }

    /** A number with a decimal point and without zeros behind; empty when the text is no number. */
    public static String read(String text) {
        if (text.isEmpty() || text.length() > 50 || !Character.isDigit(text.charAt(0)) && "+-−$€₽£".indexOf(text.charAt(0)) < 0) {
            return "";
        }
        String number = BLANK.matcher(UNIT.matcher(text.replace('−', '-')).replaceAll("")).replaceAll("");
        if (GROUPED.matcher(number).matches()) {
            number = number.replace(",", "");
        }
        if (!PLAIN.matcher(number).matches()) {
            return "";
        }
        BigDecimal value = new BigDecimal(number.replace(',', '.'));
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
