/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.template;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the starting points. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {
    }

    static String text(String key, Locale locale) {
        return ResourceBundle.getBundle("org.portrait.core.template.messages", locale, Texts.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
    }
}
