/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * What a persona says about a trait, with all identifiers: equal for two copies of a persona that say the same.
 *
 * @param values features with their values, in the order of the metamodel; elements as lists of theirs
 */
record TraitContent(List<Object> values) {

    /** What a persona says now. */
    static TraitContent of(Persona persona, Trait trait) {
        List<Object> values = new ArrayList<>();
        trait.holder(persona).ifPresent(holder -> {
            values.add(Item.origin((Identified) holder, ""));
            collect(holder, trait.feature(), values);
        });
        return new TraitContent(values);
    }

    private static void collect(EObject object, EStructuralFeature feature, List<Object> into) {
        if (!object.eIsSet(feature)) {
            return;
        }
        into.add(feature);
        Object value = object.eGet(feature);
        if (value instanceof List<?> many) {
            into.add(many.stream().map(TraitContent::plain).toList());
        } else {
            into.add(plain(value));
        }
    }

    private static Object plain(Object value) {
        if (!(value instanceof EObject element)) {
            return value;
        }
        List<Object> values = new ArrayList<>();
        values.add(element.eClass());
        element.eClass().getEAllStructuralFeatures().forEach(feature -> collect(element, feature, values));
        return values;
    }
}
