/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.text.MessageFormat;
import java.util.Locale;

import org.portrait.model.text.TextBundle;

/** Texts of writing on the card. */
final class Texts {

    private static final TextBundle TEXTS = TextBundle.beside(Texts.class);

    private Texts() {
    }

    /** A text by its key, with {@code {0}} and so on filled in. */
    static String get(String key, Object... arguments) {
        Locale locale = org.portrait.ui.edit.text.Texts.locale();
        String pattern = TEXTS.get(key, locale);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }
}
