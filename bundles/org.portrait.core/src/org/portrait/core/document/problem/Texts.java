/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.problem;

import java.util.Locale;

import org.portrait.model.text.TextBundle;

/** Sentences about documents in the words of a language. */
final class Texts {

    private static final TextBundle TEXTS = TextBundle.beside(Texts.class);

    private Texts() {
    }

    /** @throws java.util.MissingResourceException when there is no such text, which is a defect */
    static String text(String key, Locale locale, Object... arguments) {
        return TEXTS.get(key, locale).formatted(arguments);
    }
}
