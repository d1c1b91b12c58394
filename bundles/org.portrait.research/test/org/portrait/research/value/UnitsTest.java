/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    @ParameterizedTest
    @CsvSource({"руб.,RUB", "руб. в месяц,RUB/month", "₽/мес.,RUB/month", "RUB/month,RUB/month", "rub per month,RUB/month", "€,EUR",
            "евро в год,EUR/year",
            "dollars a week,USD/week", "$,USD", "лет,лет", "hours,hours", "CNY/month,CNY/month", "руб/сотку,руб/сотку", "р,RUB"})
    void unitsOfMoneyAreNamedAsAmountsNameThem(String written, String plain) {
        assertEquals(plain, Units.plain(written));
    }

    @Test
    void nothingIsNoUnit() {
        assertEquals(List.of("", ""), List.of(Units.plain(null), Units.plain("  ")));
    }

    @ParameterizedTest
    @CsvSource(value = {"Доход в месяц, руб.|RUB/month", "Age (years)|years", "Сколько вам лет?|", "Income, EUR|EUR", "Годовой доход (₽)|RUB/year",
            "Площадь, м²|м²",
            "Name, please|", "Rooms (kitchen too)|"}, delimiter = '|')
    void headingsNameUnits(String heading, String unit) {
        assertEquals(Optional.ofNullable(unit), Units.in(heading));
    }
}
