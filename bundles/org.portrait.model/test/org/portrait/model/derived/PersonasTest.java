/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

class PersonasTest {

    private static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private final Persona persona = FACTORY.createPersona();

    @Test
    void ageFollowsFromTheDateOfBirthUnlessGiven() {
        assertEquals(Optional.empty(), Personas.age(persona, TODAY));
        persona.setDemography(FACTORY.createDemography());
        persona.getDemography().setBirthDate(LocalDate.of(2000, 6, 2));
        assertEquals(Optional.of(IntRange.of(25)), Personas.age(persona, TODAY));
        assertEquals(Optional.of(IntRange.of(26)), Personas.age(persona, TODAY.plusDays(1)));
        persona.getDemography().setAge(IntRange.of(30));
        assertEquals(Optional.of(IntRange.of(30)), Personas.age(persona, TODAY));
        persona.getDemography().setAge(null);
        persona.getDemography().setBirthDate(TODAY.plusDays(1));
        assertEquals(Optional.empty(), Personas.age(persona, TODAY));
    }

    @Test
    void reviewIsDueAfterTheInterval() {
        assertEquals(Optional.empty(), Personas.reviewDue(persona));
        persona.setLastReview(TODAY);
        assertEquals(Optional.of(TODAY.plusMonths(6)), Personas.reviewDue(persona));
        persona.setReviewInterval(3);
        assertEquals(Optional.of(TODAY.plusMonths(3)), Personas.reviewDue(persona));
        persona.setLastReview(LocalDate.MAX.minusDays(1));
        assertEquals(Optional.of(LocalDate.MAX), Personas.reviewDue(persona));
    }

    @Test
    void findsTheSurroundings() {
        Project project = FACTORY.createProject();
        Segment segment = FACTORY.createSegment();
        project.getSegments().add(segment);
        segment.getPersonas().add(persona);
        Persona loose = FACTORY.createPersona();
        project.getPersonas().add(loose);
        persona.setStory(FACTORY.createStory());
        assertEquals(List.of(persona, loose), Personas.of(project));
        assertEquals(Optional.of(segment), Personas.segment(persona));
        assertEquals(Optional.empty(), Personas.segment(loose));
        assertEquals(Optional.of(project), Personas.project(persona));
        assertEquals(Optional.of(persona), Personas.enclosing(persona.getStory()));
        assertEquals(Optional.empty(), Personas.enclosing(segment));
        assertEquals(Locale.ENGLISH, Personas.locale(project));
        project.setLanguage("ru");
        assertEquals(Locale.of("ru"), Personas.locale(project));
    }

    @Test
    void onlySupportTurnsAnAssumptionIntoKnowledge() {
        Trait age = Trait.of("demography.age");
        persona.setDemography(FACTORY.createDemography());
        persona.getDemography().setAge(IntRange.of(30));
        assertTrue(Personas.isAssumption(persona, age));
        Evidence evidence = FACTORY.createEvidence();
        evidence.setTrait("age");
        evidence.setStance(EvidenceStance.CONTRADICTS);
        persona.getDemography().getEvidence().add(evidence);
        assertTrue(Personas.isAssumption(persona, age));
        evidence.setStance(EvidenceStance.SUPPORTS);
        assertFalse(Personas.isAssumption(persona, age));
        evidence.setTrait("sex");
        assertTrue(Personas.isAssumption(persona, age));
        evidence.setTrait(null);
        assertFalse(Personas.isAssumption(persona, age));
        persona.getEvidence().add(evidence);
        assertFalse(Personas.isAssumption(persona, age));
    }

    @ParameterizedTest
    @EnumSource(PersonaKind.class)
    void completenessGrowsFromNothingToAll(PersonaKind kind) {
        persona.setKind(kind);
        assertEquals(0, Completeness.of(persona).percent());
        int before = 0;
        for (Trait trait : Completeness.expected(kind)) {
            assertEquals(Optional.of(trait), Completeness.of(persona).next());
            fill(trait);
            int now = Completeness.of(persona).percent();
            assertTrue(now > before, trait.key());
            before = now;
        }
        assertEquals(100, before);
        assertEquals(Optional.empty(), Completeness.of(persona).next());
    }

    @Test
    void completenessDependsOnTheKind() {
        assertNotEquals(Completeness.expected(PersonaKind.CONSUMER), Completeness.expected(PersonaKind.BUSINESS));
    }

    private void fill(Trait trait) {
        if (trait.group() != null && trait.holder(persona).isEmpty()) {
            persona.eSet(trait.group(), EcoreUtil.create(trait.group().getEReferenceType()));
        }
        var holder = trait.holder(persona).orElseThrow();
        switch (trait.feature()) {
            case org.eclipse.emf.ecore.EReference list -> holder.eSet(list, List.of(EcoreUtil.create(list.getEReferenceType())));
            case org.eclipse.emf.ecore.EStructuralFeature feature when feature.getEType() instanceof org.eclipse.emf.ecore.EEnum vocabulary ->
                holder.eSet(feature, vocabulary.getELiterals().get(1).getInstance());
            case org.eclipse.emf.ecore.EStructuralFeature feature -> holder.eSet(feature, switch (feature.getEType().getName()) {
            case "IntRange" -> IntRange.of(30);
            case "Money" -> org.portrait.model.value.Money.valueOf("100 EUR");
            default -> "words";
        });
        }
    }
}
