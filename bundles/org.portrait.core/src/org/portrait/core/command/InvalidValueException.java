/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.TextBundle;

/** A value that its feature cannot hold; says why in the user's language. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;
    private static final TextBundle TEXTS = TextBundle.beside(InvalidValueException.class);

    private final transient EStructuralFeature feature;
    private final String key;
    private final List<String> arguments;

    InvalidValueException(EStructuralFeature feature, String key, String... arguments) {
        this(feature, null, key, arguments);
    }

    InvalidValueException(EStructuralFeature feature, Throwable cause, String key, String... arguments) {
        super(cause);
        this.feature = feature;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** The reason as a sentence, with the name of the feature in front. */
    public String message(Locale locale) {
        String pattern = TEXTS.get(key, locale);
        return ModelTexts.name(feature, locale) + ": " + new MessageFormat(pattern, locale).format(arguments.toArray());
    }

    @Override
    public String getMessage() {
        return message(Locale.ROOT);
    }
}
