/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.model.PersonaPackage;

class ValueTextsTest {

    private static final char NO_BREAK_SPACE = '\u00a0';

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "IntRange | 25 | 25 | 25",
            "IntRange | 25..30 | 25–30 | 25–30",
            "IntRange | 18.. | from 18 | от 18",
            "IntRange | ..65 | up to 65 | до 65",
            "Percent | 40 | 40 % | 40 %",
            "Money | 40000 RUB/month | ₽40,000 a month | 40 000 ₽ в месяц",
            "Money | 1499.9 EUR | €1,499.90 | 1 499,90 €",
            "MoneyRange | 300..1200 RUB | ₽300–1,200 | 300–1 200 ₽",
        "MoneyRange | 1499.9..1600.5 EUR | €1,499.90–1,600.50 | 1 499,90–1 600,50 €",
            "Crop | 125,40,650 | 12.5 %; 4 %; 65 % | 12,5 %; 4 %; 65 %",
            "MoneyRange | 300..300 RUB | ₽300 | 300 ₽",
            "Count | 12000 | 12,000 | 12 000",
            "MaritalStatus | MARRIED | Married | В браке" })
    void putsValuesIntoWords(String type, String notation, String english, String russian) {
        EDataType dataType = (EDataType) PersonaPackage.eINSTANCE.getEClassifier(type);
        Object value = EcoreUtil.createFromString(dataType, notation);
        assertEquals(english, plain(ValueTexts.text(dataType, value, Locale.US)));
        assertEquals(russian, plain(ValueTexts.text(dataType, value, Locale.of("ru", "RU"))));
    }

    @Test
    void putsDaysIntoWords() {
        LocalDate day = LocalDate.of(2026, 3, 31);
        assertEquals("March 31, 2026", ValueTexts.text(PersonaPackage.Literals.DATE, day, Locale.US));
        assertEquals("31 марта 2026 г.", plain(ValueTexts.text(PersonaPackage.Literals.DATE, day, Locale.of("ru"))));
    }

    @Test
    void nothingIsEmpty() {
        assertEquals("", ValueTexts.text(PersonaPackage.Literals.MONEY, null, Locale.ENGLISH));
    }

    private static String plain(String text) {
        return text.replace(NO_BREAK_SPACE, ' ').replace('\u202f', ' ');
    }
}
