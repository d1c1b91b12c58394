/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0 errors, 12 warnings, 159 others | No errors, 12 warnings, 159 hints | Ошибок: 0, предупреждений: 12, подсказок: 159",
        "1 error, 1 warning, 1 other | One error, one warning, one hint | Ошибок: 1, предупреждений: 1, подсказок: 1",
        "1,234 errors, 0 warnings, 0 others | 1,234 errors, no warnings, no hints | Ошибок: 1 234, предупреждений: 0, подсказок: 0",
        "0 items | Nothing to mend | Замечаний нет",
        "3 items | 3 items | Замечаний: 3",
        "0 errors, 2 warnings, 0 others (Filter matched 2 of 171 items) | No errors, 2 warnings, no hints (2 of 171 shown) "
                + "| Ошибок: 0, предупреждений: 2, подсказок: 0 (показано 2 из 171)",
        "Aucun élément | Aucun élément | Aucun élément" })
    void countsInBothLanguages(String platform, String english, String russian) {
        assertEquals(english, say(platform, Locale.ENGLISH));
        assertEquals(russian, say(platform, Locale.of("ru")));
    }

    private static String say(String platform, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("org.portrait.ui.problem.messages", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return Counts.say(platform, (key, values) -> new MessageFormat(texts.getString(key), locale).format(values));
    }
}
