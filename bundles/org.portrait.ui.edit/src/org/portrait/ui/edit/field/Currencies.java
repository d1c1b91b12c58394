/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Combo;
import org.portrait.ui.edit.text.Texts;

/** The currencies that are offered first; others can be typed by their ISO 4217 code. */
final class Currencies {

    private static final List<String> COMMON = List.of("RUB", "EUR", "USD", "GBP", "KZT", "BYN", "CNY", "TRY", "CHF", "PLN");

    private Currencies() {
    }

    /** The currency of the user's country. */
    static Currency usual() {
        Locale locale = Texts.locale();
        if (locale.getLanguage().equals("ru")) {
            return Currency.getInstance("RUB");
        }
        return locale.getCountry().length() == 2 && Currency.getInstance(locale) != null ? Currency.getInstance(locale)
                : Currency.getInstance("EUR");
    }

    /** Fills a list that drops down and selects a currency. */
    static void show(Combo combo, Currency currency) {
        List<String> codes = new ArrayList<>(COMMON);
        if (!codes.contains(currency.getCurrencyCode())) {
            codes.addFirst(currency.getCurrencyCode());
        }
        if (!codes.equals(List.of(combo.getItems()))) {
            combo.setItems(codes.toArray(String[]::new));
        }
        combo.select(codes.indexOf(currency.getCurrencyCode()));
    }

    /** The selected currency. */
    static Currency of(Combo combo) {
        return combo.getText().isEmpty() ? usual() : Currency.getInstance(combo.getText());
    }
}
