/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.trait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.TraitGroup;
import org.portrait.model.text.ModelTexts;

/**
 * One thing that a persona can say about a person: a feature of the persona itself or of one of its trait groups.
 * Forms, card templates, checks, criteria and exports all speak of traits, never of single getters.
 *
 * @param group   the reference from the persona to the trait group, or {@code null} for a trait of the persona itself
 * @param feature the feature that holds the value
 */
public record Trait(EReference group, EStructuralFeature feature) {

    private static final Map<String, Trait> BY_KEY = index();
    private static final List<Trait> ALL = List.copyOf(BY_KEY.values());

    /** All traits, in the order of the metamodel. */
    public static List<Trait> all() {
        return ALL;
    }

    /** The trait with a key such as {@code demography.age}, if there is one. */
    public static Optional<Trait> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    /**
     * The trait with a key such as {@code demography.age}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Trait of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such trait: " + key));
    }

    /** The trait that a feature of a persona or trait group stands for, if it is one. */
    public static Optional<Trait> of(EObject holder, EStructuralFeature feature) {
        EReference group = holder instanceof Persona ? null : (EReference) holder.eContainingFeature();
        Trait trait = new Trait(group, feature);
        return find(trait.key()).filter(trait::equals);
    }

    /** The trait that an element is part of: a goal is part of the goals, a quote of the trait that it speaks about. */
    public static Optional<Trait> containing(EObject element) {
        for (EObject current = element; current != null && current.eContainer() != null; current = current.eContainer()) {
            Optional<Trait> trait = current instanceof Evidence evidence && evidence.getTrait() != null
                    ? Optional.ofNullable(current.eContainer().eClass().getEStructuralFeature(evidence.getTrait()))
                            .flatMap(feature -> ofHolder(evidence.eContainer(), feature))
                    : ofHolder(current.eContainer(), current.eContainingFeature());
            if (trait.isPresent()) {
                return trait;
            }
        }
        return Optional.empty();
    }

    private static Optional<Trait> ofHolder(EObject holder, EStructuralFeature feature) {
        return holder instanceof Persona || holder instanceof TraitGroup ? of(holder, feature) : Optional.empty();
    }

    /** The trait groups of a persona, in the order of the metamodel. */
    public static List<EReference> groups() {
        return PersonaPackage.Literals.PERSONA.getEReferences().stream()
                .filter(reference -> PersonaPackage.Literals.TRAIT_GROUP.isSuperTypeOf(reference.getEReferenceType()))
                .toList();
    }

    /** Name of the trait or trait group with a key such as {@code demography.age} or {@code demography}; the key itself when there is neither. */
    public static String name(String key, Locale locale) {
        return find(key).map(trait -> trait.name(locale)).or(() -> groups().stream().filter(group -> group.getName().equals(key))
                .map(group -> ModelTexts.name(group, locale)).findFirst()).orElse(key);
    }

    /** Stable key for files, templates and the command line: {@code group.feature}. */
    public String key() {
        return group == null ? feature.getName() : group.getName() + "." + feature.getName();
    }

    /** Name in the words of a marketer. */
    public String name(Locale locale) {
        return ModelTexts.name(feature, locale);
    }

    /** One or two sentences that explain the trait. */
    public String description(Locale locale) {
        return ModelTexts.description(feature, locale);
    }

    /** How far the trait may travel. */
    public Privacy privacy() {
        return Privacy.of(feature);
    }

    /** The object that holds the value: the persona, or its trait group if that exists yet. */
    public Optional<EObject> holder(Persona persona) {
        return Optional.ofNullable(group == null ? persona : (EObject) persona.eGet(group));
    }

    /** The value; {@code null} or an empty list when there is none. */
    public Object get(Persona persona) {
        return holder(persona).map(holder -> holder.eGet(feature))
                .orElse(feature.isMany() ? Collections.emptyList() : feature.getDefaultValue());
    }

    /** Whether something is said: a value other than the default, or at least one item. */
    public boolean isPresent(Persona persona) {
        return holder(persona).map(this::isPresentIn).orElse(false);
    }

    private boolean isPresentIn(EObject holder) {
        Object value = holder.eGet(feature);
        return value instanceof String text ? !text.isBlank() : holder.eIsSet(feature);
    }

    /** Evidence on the trait as a whole and on each of its items, in order. */
    public List<Evidence> evidence(Persona persona) {
        List<Evidence> found = new ArrayList<>();
        holder(persona).ifPresent(holder -> {
            if (holder instanceof Evidenced evidenced) {
                evidenced.getEvidence().stream().filter(evidence -> feature.getName().equals(evidence.getTrait()))
                        .forEach(found::add);
            }
            if (feature instanceof EReference && holder.eGet(feature) instanceof List<?> items) {
                items.stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast)
                        .forEach(item -> found.addAll(item.getEvidence()));
            }
        });
        return found;
    }

    /** The key. */
    @Override
    public String toString() {
        return key();
    }

    private static Map<String, Trait> index() {
        Map<String, Trait> traits = new LinkedHashMap<>();
        for (EStructuralFeature feature : List.of(PersonaPackage.Literals.PERSONA__TAGLINE,
                PersonaPackage.Literals.PERSONA__PARTICIPANTS, PersonaPackage.Literals.PERSONA__CUSTOM_TRAITS)) {
            put(traits, new Trait(null, feature));
        }
        for (EReference group : groups()) {
            for (EStructuralFeature feature : group.getEReferenceType().getEStructuralFeatures()) {
                put(traits, new Trait(group, feature));
            }
            put(traits, new Trait(group, PersonaPackage.Literals.TRAIT_GROUP__CUSTOM_TRAITS));
        }
        return Collections.unmodifiableMap(traits);
    }

    private static void put(Map<String, Trait> traits, Trait trait) {
        traits.put(trait.key(), trait);
    }
}
