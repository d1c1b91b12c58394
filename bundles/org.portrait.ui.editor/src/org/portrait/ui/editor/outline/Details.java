/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Persona;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ValueTexts;
import org.portrait.model.trait.Trait;

/** Values in a few words. */
final class Details {

    private static final int LONGEST = 48;

    private Details() {
    }

    static String of(Trait trait, Persona persona, Locale locale) {
        Object value = trait.get(persona);
        String text = switch (value) {
            case null -> "";
            case List<?> items when items.size() == 1 && items.getFirst() instanceof EObject item -> Labels.label(item, locale);
            case List<?> items -> Integer.toString(items.size());
            default -> trait.feature().getEType() instanceof EDataType type ? ValueTexts.text(type, value, locale) : "";
        };
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST - 1).strip() + "…" : line;
    }
}
