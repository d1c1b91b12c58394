/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.derived.Completeness;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    /** Whoever does what is asked for, one after the other, comes to an end: filled, supported, reviewed. */
    @ParameterizedTest
    @EnumSource(PersonaKind.class)
    void leadsToAFinishedPersona(PersonaKind kind) {
        Persona persona = Identifiers.complete(PersonaFactory.eINSTANCE.createPersona());
        persona.setKind(kind);
        List<Class<?>> kinds = new ArrayList<>();
        int steps = 0;
        for (var next = NextStep.of(persona, TODAY); next.isPresent(); next = NextStep.of(persona, TODAY)) {
            assertTrue(++steps < 200, () -> "no end at " + NextStep.of(persona, TODAY));
            if (kinds.isEmpty() || kinds.getLast() != next.get().getClass()) {
                kinds.add(next.get().getClass());
            }
            follow(persona, next.get());
        }
        assertEquals(List.of(NextStep.Fill.class, NextStep.Support.class, NextStep.Review.class), kinds);
        assertTrue(Completeness.of(persona).missing().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(PersonaKind.class)
    void contradictionsComeBeforeGuesses(PersonaKind kind) {
        Persona persona = Identifiers.complete(PersonaFactory.eINSTANCE.createPersona());
        persona.setKind(kind);
        while (NextStep.of(persona, TODAY).orElseThrow() instanceof NextStep.Fill fill) {
            follow(persona, fill);
        }
        Trait last = Completeness.expected(kind).getLast();
        evidence(persona, last, EvidenceStance.CONTRADICTS);
        assertEquals(last, assertInstanceOf(NextStep.Settle.class, NextStep.of(persona, TODAY).orElseThrow()).trait());
    }

    private static void follow(Persona persona, NextStep step) {
        switch (step) {
            case NextStep.Fill fill -> fill(persona, fill.trait());
            case NextStep.Support support -> evidence(persona, support.trait(), EvidenceStance.SUPPORTS);
            case NextStep.Settle settle -> throw new IllegalStateException("nothing contradicts");
            case NextStep.Review review -> persona.setLastReview(TODAY);
        }
    }

    private static void fill(Persona persona, Trait trait) {
        EObject holder = trait.holder(persona).orElseGet(() -> {
            EObject group = PersonaFactory.eINSTANCE.create(trait.group().getEReferenceType());
            persona.eSet(trait.group(), group);
            return group;
        });
        for (int seed = 1; !trait.isPresent(persona); seed++) {
            RandomPersonas.fill(holder, trait.feature(), seed, Flavour.USUAL);
        }
        List<EObject> all = new ArrayList<>();
        persona.eAllContents().forEachRemaining(all::add);
        all.stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast).forEach(evidenced -> evidenced.getEvidence().clear());
        Identifiers.complete(persona);
    }

    private static void evidence(Persona persona, Trait trait, EvidenceStance stance) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setStance(stance);
        evidence.setTrait(trait.feature().getName());
        ((Evidenced) trait.holder(persona).orElseThrow()).getEvidence().add(evidence);
    }
}
