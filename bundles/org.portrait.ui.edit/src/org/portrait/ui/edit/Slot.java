/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.Segment;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * The place of one value. The object that holds it may not exist yet: a trait group, say, comes into being with the first
 * value in it.
 *
 * @param owner   the object that exists
 * @param group   the owner's reference to the holder of the value, or {@code null} when the owner itself holds it
 * @param feature the feature with the value
 */
public record Slot(EObject owner, EReference group, EStructuralFeature feature) {

    /** @throws IllegalArgumentException when the holder has no such feature */
    public Slot {
        var holder = group == null ? owner.eClass() : group.getEReferenceType();
        if (!feature.getEContainingClass().isSuperTypeOf(holder)) {
            throw new IllegalArgumentException(holder.getName() + " has no " + feature.getName());
        }
    }

    /** The place of a persona's trait. */
    public static Slot of(Persona persona, Trait trait) {
        return new Slot(persona, trait.group(), trait.feature());
    }

    /** The place of a feature of an object. */
    public static Slot of(EObject owner, EStructuralFeature feature) {
        return new Slot(owner, null, feature);
    }

    /** The place of a feature of an object's part, which may be missing. */
    public static Slot of(EObject owner, EReference part, EStructuralFeature feature) {
        return new Slot(owner, part, feature);
    }

    /** The object with the value, if it exists. */
    public Optional<EObject> holder() {
        return Optional.ofNullable(group == null ? owner : (EObject) owner.eGet(group));
    }

    /** The value; the default, {@code null} or an empty list when nothing is said. */
    public Object value() {
        return holder().map(holder -> holder.eGet(feature)).orElse(feature.isMany() ? List.of() : feature.getDefaultValue());
    }

    /** The items of a feature with many values. */
    public List<?> items() {
        return (List<?>) value();
    }

    /** Whether something is said. */
    public boolean isFilled() {
        return value() instanceof String text ? !text.isBlank() : holder().map(holder -> holder.eIsSet(feature)).orElse(false);
    }

    /** Name of the feature in the user's language. */
    public String name(Locale locale) {
        return ModelTexts.name(feature, locale);
    }

    /** Name of what the user thinks to be changing: the list for an item's own features, otherwise the feature. */
    public String topic(Locale locale) {
        return owner instanceof Identified && owner.eContainingFeature() != null && owner.eContainingFeature().isMany()
                && !(owner instanceof Persona || owner instanceof Segment)
                        ? ModelTexts.name(owner.eContainingFeature(), locale)
                        : name(locale);
    }

    /** What the feature means, in one or two sentences. */
    public String description(Locale locale) {
        return ModelTexts.description(feature, locale);
    }
}
