/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.card.scene.Origin;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Segment;
import org.portrait.model.Persona;
import org.portrait.model.TraitGroup;
import org.portrait.ui.edit.Slot;

/**
 * An item of a list of a persona.
 *
 * @param list where it is, or will be
 * @param item the item
 */
public record ListItem(Slot list, EObject item) {

    /** The list that an element is in; empty for what is in none, or in one that is not written on cards. */
    static Optional<ListItem> of(EObject element) {
        if (element instanceof Persona || element instanceof Segment || element instanceof TraitGroup || element.eContainer() == null
                || !element.eContainingFeature().isMany()) {
            return Optional.empty();
        }
        EObject holder = element.eContainer();
        Slot list = holder instanceof TraitGroup && holder.eContainingFeature() instanceof EReference group
                ? Slot.of(holder.eContainer(), group, element.eContainingFeature())
                : Slot.of(holder, element.eContainingFeature());
        return Optional.of(new ListItem(list, element));
    }

    /** The features of a kind of items that somebody writes, in the order of writing. */
    static List<EAttribute> features(EClass type) {
        List<EAttribute> features = new ArrayList<>(type.getEAllAttributes().stream().filter(feature -> feature != PersonaPackage.Literals.IDENTIFIED__ID
                && feature != PersonaPackage.Literals.STATEMENT__WEIGHT).toList());
        if (features.remove(PersonaPackage.Literals.MOMENT__TIME)) {
            features.addFirst(PersonaPackage.Literals.MOMENT__TIME);
        }
        return features;
    }

    /** The lists that an item of a kind has itself, like the objections of somebody who takes part in a decision. */
    static List<EReference> lists(EClass type) {
        return type.getEAllContainments().stream().filter(list -> list != PersonaPackage.Literals.EVIDENCED__EVIDENCE).toList();
    }

    /** The first text of a kind of items. */
    static EAttribute wording(EClass type) {
        return features(type).stream().filter(feature -> feature.getEType().getInstanceClass() == String.class).findFirst().orElseThrow();
    }

    /** The class of the items of a list. */
    static EClass type(Slot list) {
        return ((EReference) list.feature()).getEReferenceType();
    }

    /** What the card shows the words of an item as. */
    public static Origin origin(EObject item) {
        return Origin.of(((Identified) item).getId(), wording(item.eClass()).getName());
    }

    /** What the card shows the list as. */
    Origin listOrigin() {
        return Origin.of(list.holder().map(holder -> ((Identified) holder).getId()).orElse(FeatureText.DRAFT), list.feature().getName());
    }

    /** Where in the list the item is; -1 while it is not. */
    int index() {
        return list.items().indexOf(item);
    }

    /** Whether the item says nothing but what stands in one feature. */
    boolean saysOnly(EAttribute feature) {
        return item.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(other -> other != feature && other != PersonaPackage.Literals.IDENTIFIED__ID && item.eIsSet(other));
    }
}
