/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Criterion;
import org.portrait.model.CriterionOperator;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Psychography;
import org.portrait.model.Statement;

class LabelsTest {

    private static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;
    private static final Locale RUSSIAN = Locale.of("ru");

    static Stream<EClass> classes() {
        return PersonaPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("classes")
    void anEmptyElementHasALabel(EClass type) {
        for (Locale locale : List.of(Locale.ENGLISH, RUSSIAN)) {
            String label = Labels.label(FACTORY.create(type), locale);
            assertFalse(label.isBlank());
            assertFalse(label.contains("null"), label);
            assertFalse(label.contains("%"), label);
        }
    }

    @Test
    void speaksOfPersonas() {
        Persona persona = FACTORY.createPersona();
        assertEquals("Unnamed persona", Labels.label(persona, Locale.ENGLISH));
        assertEquals("Портрет без имени", Labels.label(persona, RUSSIAN));
        persona.setName(" Anna\nPetrova ");
        assertEquals("Anna Petrova", Labels.label(persona, Locale.ENGLISH));
    }

    @Test
    void anEmptyItemIsCalledAfterItsList() {
        Psychography group = FACTORY.createPsychography();
        Statement goal = FACTORY.createStatement();
        group.getGoals().add(goal);
        assertEquals("Goals (empty)", Labels.label(goal, Locale.ENGLISH));
        goal.setText("A flat of her own");
        assertEquals("A flat of her own", Labels.label(goal, Locale.ENGLISH));
    }

    @Test
    void speaksOfEvidence() {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setStance(EvidenceStance.CONTRADICTS);
        evidence.setSource("Survey 2026");
        evidence.setN(1200L);
        assertEquals("Contradicts: Survey 2026, n = 1,200", Labels.label(evidence, Locale.ENGLISH));
    }

    @Test
    void speaksOfParticipants() {
        Participant participant = FACTORY.createParticipant();
        participant.setRole(ParticipantRole.DECIDER);
        participant.setName("Igor");
        participant.setRelation("husband");
        assertEquals("Decision maker: Igor, husband", Labels.label(participant, Locale.ENGLISH));
    }

    @Test
    void speaksOfCriteria() {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setTrait("demography.age");
        criterion.setOperator(CriterionOperator.BETWEEN);
        criterion.getValues().addAll(List.of("25", "35"));
        assertEquals("Age is between 25 and 35", Labels.label(criterion, Locale.ENGLISH));
        assertEquals("Возраст: от 25 до 35", Labels.label(criterion, RUSSIAN));
    }

    @Test
    void translatesLiteralsInCriteria() {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setTrait("demography.maritalStatus");
        criterion.setOperator(CriterionOperator.ONE_OF);
        criterion.getValues().addAll(List.of("MARRIED", "COHABITING", "whatever"));
        assertEquals("Marital status is one of: Married, Living together, whatever", Labels.label(criterion, Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(CriterionOperator.class)
    void everyOperatorMakesASentence(CriterionOperator operator) {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setOperator(operator);
        criterion.setTrait("visits a year");
        for (Locale locale : List.of(Locale.ENGLISH, RUSSIAN)) {
            criterion.getValues().clear();
            assertFalse(Labels.label(criterion, locale).contains("null"));
            criterion.getValues().addAll(List.of("7", "9"));
            String label = Labels.label(criterion, locale);
            assertFalse(label.contains("%") || !label.contains("7") || !label.startsWith("visits a year"), label);
        }
    }
}
