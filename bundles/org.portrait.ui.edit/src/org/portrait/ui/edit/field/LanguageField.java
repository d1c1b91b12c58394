/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Composite;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;

/** The language of a project's texts. */
final class LanguageField extends ChoiceField<String> {

    private static final List<String> TAGS = List.of("en", "ru", "de", "fr", "es", "it", "pl", "uk", "be", "kk", "el");

    LanguageField(Composite parent, FieldHost host, Slot slot) {
        super(parent, host, slot, TAGS);
    }

    @Override
    String label(String tag) {
        return tag == null ? Texts.get("choice.none") : Locale.forLanguageTag(tag).getDisplayName(Texts.locale());
    }
}
