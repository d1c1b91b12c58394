/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** What several checks look up or offer. */
final class Elements {

    private static final List<Trait> LISTS = Trait.all().stream()
            .filter(trait -> trait.feature().isMany() && trait.feature() instanceof EReference).toList();

    /** A filled list of a persona. */
    record ListTrait(Trait trait, List<EObject> items) {
    }

    private Elements() {
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    /** The filled lists of a persona. */
    static Stream<ListTrait> lists(Persona persona) {
        return LISTS.stream().filter(trait -> trait.isPresent(persona)).map(trait -> new ListTrait(trait,
                ((List<?>) trait.get(persona)).stream().map(EObject.class::cast).toList()));
    }

    /** The traits of a persona that meet a condition, by the element that holds them. */
    static Map<EObject, List<Trait>> byHolder(Persona persona, Predicate<Trait> condition) {
        Map<EObject, List<Trait>> traits = new LinkedHashMap<>();
        for (Trait trait : Trait.all()) {
            trait.holder(persona).filter(holder -> condition.test(trait))
                    .ifPresent(holder -> traits.computeIfAbsent(holder, any -> new ArrayList<>()).add(trait));
        }
        return traits;
    }

    /** What to call an element that holds traits: the persona and, unless it is the persona itself, the trait group. */
    static List<EObject> place(Persona persona, EObject holder) {
        return holder == persona ? List.of(persona) : List.of(persona, holder);
    }

    /** Whether an element has nothing but an identifier. */
    static boolean saysNothing(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream().filter(feature -> feature != PersonaPackage.Literals.IDENTIFIED__ID)
                .allMatch(feature -> !element.eIsSet(feature) || element.eGet(feature) instanceof String text && text.isBlank());
    }

    /** The kind that most personas of a project have. */
    static PersonaKind kind(Project project) {
        List<Persona> personas = Personas.of(project);
        long companies = personas.stream().filter(persona -> persona.getKind() == PersonaKind.BUSINESS).count();
        return 2 * companies > personas.size() ? PersonaKind.BUSINESS : PersonaKind.CONSUMER;
    }

    static QuickFix clear(Persona persona, Trait trait) {
        return new QuickFix("clear-trait", domain -> TraitEdits.clear(domain, persona, List.of(trait)), trait);
    }

    static QuickFix markReviewed(Persona persona, LocalDate today) {
        return new QuickFix("mark-reviewed", domain -> ProjectEdits.review(domain, persona, today), persona);
    }
}
