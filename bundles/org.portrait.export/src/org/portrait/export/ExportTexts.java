/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.export;

import java.util.Locale;
import java.util.ResourceBundle;

/** Names of exporters and layouts, in English and Russian. */
final class ExportTexts {

    private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ExportTexts() {
    }

    static String get(String key, Locale locale) {
        return ResourceBundle.getBundle("org.portrait.export.messages", locale, ExportTexts.class.getClassLoader(),
                NO_FALLBACK).getString(key);
    }
}
