/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.core.vocabulary.Vocabulary;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Scale;
import org.portrait.model.label.Labels;

/** Words to offer in a slot: those that other personas of the project have there, then those of the vocabulary. */
public final class Suggestions {

    private Suggestions() {
    }

    /** The words, best first, without those that the slot has already; in the language of the project. */
    public static List<String> of(Slot slot) {
        EObject root = EcoreUtil.getRootContainer(slot.owner());
        Locale locale = root instanceof Project project && project.getLanguage() != null
                ? Locale.forLanguageTag(project.getLanguage())
                : Locale.getDefault();
        Set<String> words = new LinkedHashSet<>();
        Iterator<EObject> all = root.eAllContents();
        while (all.hasNext()) {
            EObject element = all.next();
            if (slot.feature().getEContainingClass().isInstance(element) && element.eIsSet(slot.feature())) {
                texts(element, slot, locale).forEach(words::add);
            }
        }
        words.addAll(vocabulary(slot, locale));
        if (slot.feature() instanceof EReference) {
            slot.items().forEach(item -> words.remove(text((EObject) item, locale)));
        }
        return List.copyOf(words);
    }

    private static Stream<String> texts(EObject element, Slot slot, Locale locale) {
        Object value = element.eGet(slot.feature());
        if (value instanceof List<?> items) {
            return items.stream().map(item -> item instanceof EObject object ? text(object, locale) : item.toString());
        }
        return value instanceof String text && !text.isBlank() ? Stream.of(text) : Stream.empty();
    }

    private static String text(EObject item, Locale locale) {
        return item instanceof Scale scale ? scale.getLeft() + " – " + scale.getRight() : Labels.label(item, locale);
    }

    private static List<String> vocabulary(Slot slot, Locale locale) {
        if (slot.feature() == PersonaPackage.Literals.PERSONALITY__SCALES) {
            return Vocabulary.poles(locale).stream().map(poles -> poles.left() + " – " + poles.right()).toList();
        }
        return Vocabulary.suggestions(slot.feature(), locale);
    }
}
