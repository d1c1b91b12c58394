/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.problem;

import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences about documents in the words of a language. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    /** @throws java.util.MissingResourceException when there is no such text, which is a defect */
    static String text(String key, Locale locale, Object... arguments) {
        return ResourceBundle.getBundle("org.portrait.core.document.problem.messages", locale,
                Texts.class.getClassLoader(), NO_FALLBACK).getString(key).formatted(arguments);
    }
}
