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
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Portrait;
import org.portrait.model.TraitGroup;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Trait;

/**
 * What is edited when something is selected: a whole value with its name, and the item of it that was pointed at.
 *
 * @param slots the places to edit, as a rule one
 * @param item the item of a list that was pointed at, if any
 * @param trait the trait that it is, if it is one
 */
public record Target(List<Slot> slots, Optional<EObject> item, Optional<Trait> trait) {

    /** What an origin of a card leads to. @param subject the persona shown */
    public static Optional<Target> of(EObject subject, Origin origin) {
        if (origin.isNone()) {
            return Optional.empty();
        }
        if (subject instanceof Persona persona && origin.elementId().equals(persona.getId())) {
            Optional<Trait> trait = Trait.find(origin.feature());
            if (trait.isPresent()) {
                return Optional.of(of(persona, trait.get()));
            }
        }
        return find(subject, origin.elementId()).flatMap(element -> of(element, origin.feature()));
    }

    /** A trait of a persona, said or not. */
    public static Target of(Persona persona, Trait trait) {
        return new Target(List.of(Slot.of(persona, trait)), Optional.empty(), Optional.of(trait));
    }

    /** The origin that stands for a trait of a persona that may not be said yet. */
    public static Origin origin(Persona persona, Trait trait) {
        return trait.holder(persona).filter(Identified.class::isInstance).map(Identified.class::cast)
                .map(holder -> Origin.of(holder.getId(), trait.feature().getName()))
                .orElseGet(() -> Origin.of(persona.getId(), trait.key()));
    }

    private static Optional<Target> of(EObject element, String featureName) {
        if (element instanceof Portrait portrait) {
            return Optional.of(portrait(portrait.eContainer()));
        }
        EStructuralFeature feature = element.eClass().getEStructuralFeature(featureName);
        if (element instanceof Persona && feature == PersonaPackage.Literals.PERSONA__PORTRAIT) {
            return Optional.of(portrait(element));
        }
        if (isHolder(element)) {
            return Optional.ofNullable(feature).map(found -> whole(element, found, Optional.empty()));
        }
        EObject item = element;
        while (item.eContainer() != null && !isHolder(item.eContainer())) {
            item = item.eContainer();
        }
        return item.eContainer() == null ? Optional.empty()
                : Optional.of(whole(item.eContainer(), item.eContainingFeature(), Optional.of(item)));
    }

    private static boolean isHolder(EObject element) {
        return element instanceof Persona || element instanceof TraitGroup
                || element.eContainer() == null || element.eContainer().eContainer() == null;
    }

    private static Target whole(EObject holder, EStructuralFeature feature, Optional<EObject> item) {
        Slot slot = holder instanceof TraitGroup && holder.eContainingFeature() instanceof EReference group
                ? new Slot(holder.eContainer(), group, feature)
                : Slot.of(holder, feature);
        boolean ofPersona = holder instanceof Persona || holder instanceof TraitGroup;
        return new Target(List.of(slot), item, ofPersona ? Trait.of(holder, feature) : Optional.empty());
    }

    private static Target portrait(EObject persona) {
        EReference part = PersonaPackage.Literals.PERSONA__PORTRAIT;
        return new Target(PersonaPackage.Literals.PORTRAIT.getEStructuralFeatures().stream()
                .map(feature -> Slot.of(persona, part, feature)).toList(), Optional.empty(), Optional.empty());
    }

    /** The element with an identifier: in the subject or around it. */
    public static Optional<EObject> find(EObject subject, String id) {
        for (EObject around = subject; around != null; around = around.eContainer()) {
            if (around instanceof Identified element && id.equals(element.getId())) {
                return Optional.of(around);
            }
        }
        var contents = EcoreUtil.getAllContents(subject, false);
        while (contents.hasNext()) {
            if (contents.next() instanceof Identified element && id.equals(element.getId())) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** The first, or only, place. */
    public Slot slot() {
        return slots.getFirst();
    }

    /** The name of the value. */
    public String name(Locale locale) {
        return ModelTexts.name(slots.size() > 1 ? slot().group() : slot().feature(), locale);
    }

    /** What it means. */
    public String description(Locale locale) {
        return ModelTexts.description(slots.size() > 1 ? slot().group() : slot().feature(), locale);
    }

    /** The name of the group that it belongs to, or of the kind of thing that has it. */
    public String place(Locale locale) {
        return slot().group() == null || slots.size() > 1 ? ModelTexts.name(slot().owner().eClass(), locale)
                : ModelTexts.name(slot().group(), locale);
    }
}
