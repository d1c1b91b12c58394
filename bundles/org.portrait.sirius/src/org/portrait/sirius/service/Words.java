/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.text.TextBundle;
import org.portrait.model.text.ValueTexts;

/** Texts of the services, in the language of the workbench. */
final class Words {

    /** At the end of a line that a picture would cut into: scaled text is wider than its shape knows. */
    static final String ROOM = "\u00a0";

    private static final TextBundle TEXTS = TextBundle.beside(Words.class);

    private Words() {
    }

    /** The language of the workbench. */
    static Locale locale() {
        return Locale.getDefault();
    }

    static String text(String key, Object... arguments) {
        String pattern = TEXTS.get(key, locale());
        return arguments.length == 0 ? pattern : pattern.formatted(arguments);
    }

    /** What an attribute of an element says; empty when it says nothing. */
    static String value(EObject element, EAttribute attribute) {
        return element.eIsSet(attribute) ? ValueTexts.text(attribute.getEAttributeType(), element.eGet(attribute), locale()) : "";
    }

    /** What is not empty, with a separator between. */
    static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(separator));
    }

    /** A text that is no longer than a number of characters, with a mark where something is left out. */
    static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest).stripTrailing() + " …";
    }

    /** Lines short enough for a shape, broken between words; a single word may be longer. */
    static List<String> lines(String text, int longest) {
        List<String> lines = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            if (!lines.isEmpty() && lines.getLast().length() + word.length() < longest) {
                lines.set(lines.size() - 1, lines.getLast() + " " + word);
            } else {
                lines.add(word);
            }
        }
        return lines;
    }
}
