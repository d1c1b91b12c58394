/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.compare.Difference.Kind;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage.Literals;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.trait.Trait;

class DifferencesTest {

    private Project before;
    private Project after;
    private Persona anna;

    @BeforeEach
    void aProjectAndItsCopy() {
        before = PersonaFactory.eINSTANCE.createProject();
        before.setName("Shop");
        for (String name : List.of("Parents", "Students")) {
            Segment segment = PersonaFactory.eINSTANCE.createSegment();
            segment.setName(name);
            before.getSegments().add(segment);
        }
        before.getSegments().getFirst().getPersonas().add(persona("Anna"));
        before.getPersonas().add(persona("Boris"));
        Identifiers.complete(before);
        after = EcoreUtil.copy(before);
        anna = after.getSegments().getFirst().getPersonas().getFirst();
    }

    private static Persona persona(String name) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setName(name);
        return persona;
    }

    private Difference only() {
        List<Difference> differences = Differences.between(before, after);
        assertEquals(1, differences.size(), differences::toString);
        return differences.getFirst();
    }

    @Test
    void aCopyDoesNotDiffer() {
        assertEquals(List.of(), Differences.between(before, after));
    }

    @Test
    void whatComesAndGoes() {
        Persona added = Identifiers.complete(persona("Clara"));
        after.getPersonas().add(added);
        assertEquals(new Difference(Kind.ADDED, added, List.of()), only());
        after.getPersonas().remove(added);
        Segment students = after.getSegments().removeLast();
        assertEquals(new Difference(Kind.REMOVED, before.getSegments().getLast(), List.of()), only());
        assertEquals(List.of(new Difference(Kind.ADDED, before.getSegments().getLast(), List.of())), Differences.between(after, before));
        assertEquals("Students", students.getName());
    }

    @Test
    void aPersonaOfAnotherSegmentHasMoved() {
        after.getSegments().getLast().getPersonas().add(anna);
        assertEquals(new Difference(Kind.MOVED, anna, List.of()), only());
        after.getPersonas().add(anna);
        assertEquals(new Difference(Kind.MOVED, anna, List.of()), only());
    }

    @Test
    void namesOfProjectsAndSegmentsAreCompared() {
        after.setName("Store");
        assertEquals(new Difference(Kind.CHANGED, after, List.of(Literals.PROJECT__NAME)), only());
        after.setName("Shop");
        after.getSegments().getFirst().setName("Families");
        assertEquals(new Difference(Kind.CHANGED, after.getSegments().getFirst(), List.of(Literals.SEGMENT__NAME)), only());
    }

    @Test
    void aGroupThatSaysNothingIsNoDifference() {
        anna.setDemography(Identifiers.complete(PersonaFactory.eINSTANCE.createDemography()));
        assertEquals(List.of(), Differences.between(before, after));
        anna.getDemography().setReligion("none");
        assertEquals(List.of(Literals.DEMOGRAPHY__RELIGION), only().features());
    }

    static List<Trait> traits() {
        return Trait.all();
    }

    /** Any trait that says something is named, and nothing beside it. */
    @ParameterizedTest
    @MethodSource("traits")
    void everyTraitIsCompared(Trait trait) {
        EObject holder = anna;
        if (trait.group() != null) {
            holder = EcoreUtil.create(trait.group().getEReferenceType());
            anna.eSet(trait.group(), holder);
        }
        Object value = switch (trait.feature()) {
            case EReference reference -> List.of(EcoreUtil.create(reference.getEReferenceType()));
            case EAttribute attribute -> value(attribute);
            default -> throw new IllegalStateException("Neither attribute nor reference: " + trait);
        };
        holder.eSet(trait.feature(), trait.feature() instanceof EReference reference && !reference.isMany() ? ((List<?>) value).getFirst() : value);
        Identifiers.complete(after);
        Difference difference = only();
        assertEquals(Kind.CHANGED, difference.kind());
        assertSame(anna, difference.element());
        assertEquals(List.of(trait.feature()), difference.features());
    }

    private static Object value(EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof org.eclipse.emf.ecore.EEnum vocabulary) {
            Object literal = vocabulary.getELiterals().getLast().getInstance();
            return attribute.isMany() ? List.of(literal) : literal;
        }
        String text = switch (attribute.getEAttributeType().getInstanceClass().getSimpleName()) {
            case "String" -> "text";
            case "LocalDate" -> "2026-01-02";
            case "boolean" -> "true";
            case "Money" -> "10 RUB";
            case "MoneyRange" -> "10..20 RUB";
            default -> "7";
        };
        Object value = EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        return attribute.isMany() ? List.of(value) : value;
    }
}
