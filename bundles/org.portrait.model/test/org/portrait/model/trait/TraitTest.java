/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.trait;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;

class TraitTest {

    static List<Trait> traits() {
        return Trait.all();
    }

    @Test
    void keysAreUnique() {
        assertEquals(Trait.all().size(), Trait.all().stream().map(Trait::key).distinct().count());
    }

    @Test
    void coverEveryFeatureOfEveryGroup() {
        for (EReference group : Trait.groups()) {
            Set<EStructuralFeature> covered = Trait.all().stream().filter(trait -> group.equals(trait.group())).map(Trait::feature)
                    .collect(Collectors.toSet());
            for (EStructuralFeature feature : group.getEReferenceType().getEAllStructuralFeatures()) {
                boolean isAbout = feature == PersonaPackage.Literals.IDENTIFIED__ID || feature == PersonaPackage.Literals.EVIDENCED__EVIDENCE;
                assertEquals(!isAbout, covered.contains(feature), feature.getName());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("traits")
    void isFoundByItsKey(Trait trait) {
        assertEquals(Optional.of(trait), Trait.find(trait.key()));
        assertEquals(trait, Trait.of(trait.key()));
        assertFalse(trait.name(Locale.ENGLISH).isBlank() || trait.description(Locale.ENGLISH).isBlank());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void isAbsentFromANewPersona(Trait trait) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        assertFalse(trait.isPresent(persona));
        if (trait.group() != null) {
            persona.eSet(trait.group(), EcoreUtil.create(trait.group().getEReferenceType()));
        }
        assertFalse(trait.isPresent(persona));
        assertEquals(Optional.of(trait), Trait.of(trait.holder(persona).orElseThrow(), trait.feature()));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void knowsItsEvidenceAndItsItems(Trait trait) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        if (trait.group() != null) {
            persona.eSet(trait.group(), EcoreUtil.create(trait.group().getEReferenceType()));
        }
        EObject holder = trait.holder(persona).orElseThrow();
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait.feature().getName());
        ((Evidenced) holder).getEvidence().add(evidence);
        assertEquals(List.of(evidence), trait.evidence(persona));
        assertEquals(Optional.of(trait), Trait.containing(evidence));
        if (trait.feature() instanceof EReference list) {
            EObject item = EcoreUtil.create(list.getEReferenceType());
            @SuppressWarnings("unchecked")
            List<EObject> items = (List<EObject>) holder.eGet(list);
            items.add(item);
            assertTrue(trait.isPresent(persona));
            assertEquals(Optional.of(trait), Trait.containing(item));
            Evidence onItem = PersonaFactory.eINSTANCE.createEvidence();
            ((Evidenced) item).getEvidence().add(onItem);
            assertEquals(List.of(evidence, onItem), trait.evidence(persona));
            assertEquals(Optional.of(trait), Trait.containing(onItem));
        }
    }

    @Test
    void blankTextSaysNothing() {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setTagline("  ");
        assertFalse(Trait.of("tagline").isPresent(persona));
    }

    @Test
    void keysOfTraitsAndGroupsHaveNames() {
        Locale russian = Locale.of("ru");
        Trait.all().forEach(trait -> assertEquals(trait.name(russian), Trait.name(trait.key(), russian)));
        Trait.groups().forEach(group -> assertNotEquals(group.getName(), Trait.name(group.getName(), russian)));
        assertEquals("no.such", Trait.name("no.such", russian));
    }

    @Test
    void unknownKeysAreRefused() {
        assertEquals(Optional.empty(), Trait.find("demography.shoeSize"));
        assertThrows(IllegalArgumentException.class, () -> Trait.of("demography.shoeSize"));
    }

    @Test
    void whatIsConfidentialByNatureIsMarked() {
        assertEquals(List.of("demography.ethnicity", "demography.nationality", "demography.religion"),
                Trait.all().stream().filter(trait -> trait.privacy() == Privacy.SPECIAL).map(Trait::key).toList());
    }
}
