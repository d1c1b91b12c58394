/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.text;

import java.text.MessageFormat;
import java.util.Locale;

import org.portrait.model.text.TextBundle;

/** The editor's words, in the user's language. */
public final class Texts {

    private static final TextBundle TEXTS = TextBundle.beside(Texts.class);

    private Texts() {
    }

    /**
     * A text by its key, with {@code {0}} and so on filled in. Numbers are formatted as the language does.
     *
     * @throws java.util.MissingResourceException when there is no such key, which is a defect
     */
    public static String get(String key, Object... arguments) {
        String pattern = TEXTS.get(key, locale());
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale()).format(arguments);
    }

    /** The language of the workbench. */
    public static Locale locale() {
        return Locale.getDefault();
    }
}
