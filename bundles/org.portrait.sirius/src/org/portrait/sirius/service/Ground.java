/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.card.evidence.Standing;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/**
 * What can stand on evidence: a persona as a whole, a group of its traits, a trait, or an item of a list.
 *
 * @param holder  the element that keeps the evidence; {@code null} for a group that says nothing yet
 * @param trait   the trait that it is about; {@code null} when it is about the holder as a whole
 */
record Ground(Persona persona, Evidenced holder, Trait trait) {

    /**
     * What a key means in a persona: nothing the whole, {@code demography} a group, {@code demography.age} a trait. An item of a list
     * needs no key.
     */
    static Ground of(Evidenced element, String key) {
        Persona persona = Personas.enclosing(element).orElseThrow();
        if (element != persona || key.isEmpty()) {
            return new Ground(persona, element, null);
        }
        Trait trait = Trait.find(key).orElse(null);
        return new Ground(persona, (Evidenced) (trait == null ? persona.eGet(persona.eClass().getEStructuralFeature(key))
                : trait.holder(persona).orElse(null)), trait);
    }

    /** All that it stands on, in the order of the model. */
    List<Evidence> pieces() {
        return holder == null ? List.of() : holder.getEvidence().stream().filter(piece -> trait == null
                ? piece.getTrait() == null || piece.getTrait().isBlank() : trait.feature().getName().equals(piece.getTrait())).toList();
    }

    /** What it has from a source. @param source any piece from there */
    List<Evidence> pieces(Evidence source) {
        return pieces().stream().filter(piece -> isSameSource(piece, source)).toList();
    }

    /** How well a source supports it. */
    Standing standing(Evidence source) {
        return Standing.of(persona, pieces(source), LocalDate.now());
    }

    /** The edit that lets it stand on a piece, too. */
    Command add(EditingDomain domain, Evidence piece) {
        return trait == null ? TraitEdits.addEvidence(domain, holder, piece) : TraitEdits.addEvidence(domain, persona, trait, piece);
    }

    /** Whether two pieces come from the same place: the same kind of source, and the same name. */
    static boolean isSameSource(Evidence one, Evidence other) {
        return one.getKind() == other.getKind() && name(one).equals(name(other));
    }

    /** All evidence in a persona. */
    static Stream<Evidence> in(Persona persona) {
        Iterable<EObject> contents = persona::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false).filter(Evidence.class::isInstance).map(Evidence.class::cast);
    }

    /** The first piece of a persona that comes from the same place as one of its pieces. */
    static Evidence first(Evidence piece) {
        return Personas.enclosing(piece).flatMap(persona -> in(persona).filter(each -> isSameSource(each, piece)).findFirst()).orElse(piece);
    }

    /** A new piece from the same place. */
    static Evidence like(Evidence source) {
        Evidence piece = PersonaFactory.eINSTANCE.createEvidence();
        piece.setKind(source.getKind());
        piece.setSource(source.getSource());
        piece.setPopulation(source.getPopulation());
        piece.setDate(source.getDate());
        return piece;
    }

    private static String name(Evidence piece) {
        return Optional.ofNullable(piece.getSource()).map(String::strip).orElse("").toLowerCase(Locale.ROOT);
    }
}
