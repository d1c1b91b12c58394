/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.eclipse.core.runtime.Platform;
import org.portrait.model.text.TextBundle;

/**
 * Texts of one package: the files {@code messages.properties} (English) and {@code messages_ru.properties} beside a class, in UTF-8.
 * Placeholders are those of {@link MessageFormat}; an apostrophe is written as ’ and needs no doubling.
 */
public final class UiTexts {

    private final ResourceBundle bundle;

    private UiTexts(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts beside a class, in the language of the workbench. */
    public static UiTexts of(Class<?> neighbour) {
        return new UiTexts(TextBundle.beside(neighbour).in(locale()));
    }

    /** The language of the workbench: that of the option {@code -nl}, else that of the system. */
    public static Locale locale() {
        return Locale.forLanguageTag(Platform.getNL().replace('_', '-'));
    }

    /**
     * A text with its placeholders filled.
     *
     * @throws java.util.MissingResourceException when there is no such text, which is a defect
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, locale()).format(arguments);
    }
}
