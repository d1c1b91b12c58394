/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;

/**
 * What one persona says about one thing.
 *
 * @param persona the persona
 * @param value   the value of an attribute, or a list of objects; {@code null} or an empty list when nothing is said
 * @param keys    what is compared: one for a value, one for each object of a list; none when nothing is said
 */
record Cell(Persona persona, Object value, List<String> keys) {

    static Cell of(Persona persona, Object value) {
        List<String> keys = new ArrayList<>();
        for (Object each : value instanceof List<?> items ? items : value == null ? List.of() : List.of(value)) {
            String key = key(each);
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return new Cell(persona, value, List.copyOf(keys));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    /** Whether another says the same, in whatever order. */
    boolean agrees(Cell other) {
        return new TreeSet<>(keys).equals(new TreeSet<>(other.keys));
    }

    @SuppressWarnings("unchecked")
    List<EObject> items() {
        return value instanceof List<?> list ? (List<EObject>) list : List.of();
    }

    /** What is compared of a value: letters whatever their case; of an object all that is shown, but how much it matters. */
    static String key(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
            case EObject object -> key(object);
            default -> value.toString();
        };
    }

    private static String key(EObject object) {
        List<String> parts = new ArrayList<>();
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            boolean shown = attribute != PersonaPackage.Literals.IDENTIFIED__ID && attribute != PersonaPackage.Literals.STATEMENT__WEIGHT;
            if (shown && object.eIsSet(attribute)) {
                add(parts, object.eGet(attribute));
            }
        }
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (reference != PersonaPackage.Literals.EVIDENCED__EVIDENCE && object.eGet(reference) instanceof List<?> items) {
                items.forEach(item -> add(parts, item));
            }
        }
        return String.join("\n", parts);
    }

    private static void add(List<String> parts, Object value) {
        String key = key(value);
        if (!key.isEmpty()) {
            parts.add(key);
        }
    }
}
