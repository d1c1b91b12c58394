/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import java.text.MessageFormat;
import java.util.Locale;

import org.portrait.model.text.TextBundle;

/** What the steps of logging are called in the Edit menu. */
final class LogTexts {

    private static final TextBundle TEXTS = TextBundle.beside(LogTexts.class);

    private final Locale locale;

    LogTexts(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String get(String key, Object... arguments) {
        String text = TEXTS.get(key, locale);
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }
}
