/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.text;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Texts that stand in properties files beside a class: {@code messages.properties} in English, {@code messages_ru.properties}
 * in Russian. A language without a file gets English, whatever the language of the machine.
 */
public final class TextBundle {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String name;
    private final ClassLoader loader;

    private TextBundle(String name, ClassLoader loader) {
        this.name = name;
        this.loader = loader;
    }

    /**
     * The texts beside a class.
     *
     * @param file name of the files without language and extension
     */
    public static TextBundle beside(Class<?> neighbour, String file) {
        return new TextBundle(neighbour.getPackageName() + "." + file, neighbour.getClassLoader());
    }

    /** The texts {@code messages} beside a class. */
    public static TextBundle beside(Class<?> neighbour) {
        return beside(neighbour, "messages");
    }

    /** All texts of a language. */
    public ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(name, locale, loader, NO_FALLBACK);
    }

    /** Whether there is a text with a key. */
    public boolean has(String key, Locale locale) {
        return in(locale).containsKey(key);
    }

    /**
     * The text with a key, as it stands in the file.
     *
     * @throws MissingResourceException when there is none, which is a defect
     */
    public String get(String key, Locale locale) {
        return in(locale).getString(key);
    }
}
