/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.text.MessageFormat;

import org.portrait.model.text.PluralForm;
import org.portrait.model.text.TextBundle;
import org.portrait.ui.edit.text.Texts;

/** The words of the pages for coding, in the user's language. */
final class Words {

    private static final TextBundle TEXTS = TextBundle.beside(Words.class);

    private Words() {
    }

    /**
     * A text by its key, with {@code {0}} and so on filled in.
     *
     * @throws java.util.MissingResourceException when there is no such key, which is a defect
     */
    static String get(String key, Object... arguments) {
        String pattern = TEXTS.get(key, Texts.locale());
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Texts.locale()).format(arguments);
    }

    /** A text in the form that goes with a number, which is its first argument. */
    static String count(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return get(key + "." + PluralForm.of(number, Texts.locale()).key(), arguments);
    }
}
