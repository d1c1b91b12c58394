/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.portrait.model.text.TextBundle;

/** Messages and help of the command line. */
final class CliTexts {

    private static final TextBundle TEXTS = TextBundle.beside(CliTexts.class);

    private CliTexts() {
    }

    /** A message with its places filled. @throws java.util.MissingResourceException when there is no such message */
    static String text(String key, Locale locale, Object... arguments) {
        String pattern = TEXTS.get(key, locale);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** All messages of a language; English where a language is not spoken. */
    static ResourceBundle bundle(Locale locale) {
        return TEXTS.in(locale);
    }
}
