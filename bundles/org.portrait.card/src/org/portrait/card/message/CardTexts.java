/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.message;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

import org.portrait.model.text.PluralForm;
import org.portrait.model.text.TextBundle;

/** The words that cards and reports add to those of the model, in English and Russian. */
public final class CardTexts {

    private static final Map<Locale, CardTexts> BY_LOCALE = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    private CardTexts(Locale locale) {
        bundle = TextBundle.beside(CardTexts.class).in(locale);
    }

    /** The words of a language; English where it is not Russian. */
    public static CardTexts of(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, CardTexts::new);
    }

    /**
     * A text.
     *
     * @throws java.util.MissingResourceException when there is none, which is a defect
     */
    public String get(String key) {
        return bundle.getString(key);
    }

    /** A text, if there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A text with values filled in ({@link String#format}). */
    public String format(String key, Object... values) {
        return String.format(bundle.getLocale(), bundle.getString(key), values);
    }

    /**
     * A text in the form that goes with a number, see {@link PluralForm#key()}; the number is the first value filled in.
     */
    public String plural(String key, long number, Object shown) {
        return format(key + "." + PluralForm.of(number, bundle.getLocale()).key(), shown);
    }
}
