/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.Specimens;
import org.portrait.model.Criterion;
import org.portrait.model.CustomTrait;
import org.portrait.model.Decision;
import org.portrait.model.Evidence;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.TraitGroup;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;

/** Secrets are planted at every trait; none may leave unless it is asked for by name, and nothing else may be lost. */
class DisclosureTest {

    private static final String SECRET = "S3CRET";
    private static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;

    static List<Trait> traits() {
        return Trait.all();
    }

    static List<Trait> confidential() {
        return Disclosure.confidential();
    }

    static List<EReference> groups() {
        List<EReference> groups = new java.util.ArrayList<>(Trait.groups());
        groups.add(null);
        return groups;
    }

    @ParameterizedTest
    @MethodSource("traits")
    void showsWhatIsOrdinaryAndHidesWhatIsNot(Trait trait) {
        Project project = Specimens.project(2);
        Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
        plant(persona, trait);
        EObject before = EcoreUtil.copy(project);
        boolean ordinary = trait.privacy() == Privacy.ORDINARY;
        assertEquals(ordinary, tells(Disclosure.NOTHING.of(project)));
        assertEquals(ordinary, tells(EcoreUtil.getRootContainer(Disclosure.NOTHING.of(persona))));
        assertTrue(tells(Disclosure.of(Set.of(trait.key())).of(project)));
        assertTrue(tells(Disclosure.of(Set.of(trait.key().toUpperCase(Locale.ROOT) + " ")).of(persona)));
        assertTrue(EcoreUtil.equals(before, project), "the original stays");
    }

    @ParameterizedTest
    @MethodSource("confidential")
    void hidesWhatOthersSayAboutAConfidentialTrait(Trait trait) {
        for (String word : List.of(trait.key(), trait.feature().getName(), trait.name(Locale.ENGLISH), trait.name(Locale.of("ru")))) {
            Project project = Specimens.project(1);
            Segment segment = project.getSegments().getFirst();
            segment.getEvidence().add(evidence(word));
            segment.getPersonas().getFirst().getEvidence().add(evidence(word));
            Criterion criterion = FACTORY.createCriterion();
            criterion.setTrait(word);
            criterion.getValues().add(SECRET);
            segment.getCriteria().add(criterion);
            Decision decision = FACTORY.createDecision();
            decision.getTraits().addAll(List.of(word, "demography.age"));
            project.getDecisions().add(decision);
            Project shown = Disclosure.NOTHING.of(project);
            assertFalse(tells(shown), word);
            assertEquals(List.of("demography.age"), shown.getDecisions().getFirst().getTraits());
            assertFalse(tells(EcoreUtil.getRootContainer(Disclosure.NOTHING.of(segment.getPersonas().getFirst()))), word);
            assertTrue(tells(Disclosure.of(Set.of(trait.key())).of(project)), word);
        }
    }

    @ParameterizedTest
    @MethodSource("groups")
    void hidesOwnTraitsThatAreConfidential(EReference group) {
        Project project = Specimens.project(1);
        Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
        CustomTrait own = FACTORY.createCustomTrait();
        own.setName("Health");
        own.setValue(SECRET);
        own.setConfidential(true);
        own.getEvidence().add(evidence(null));
        Evidenced holder = group == null ? persona : (Evidenced) persona.eGet(group);
        holder.getEvidence().add(evidence("health"));
        (group == null ? persona.getCustomTraits() : ((TraitGroup) holder).getCustomTraits()).add(own);
        assertFalse(tells(Disclosure.NOTHING.of(project)));
        assertFalse(tells(EcoreUtil.getRootContainer(Disclosure.NOTHING.of(persona))));
        assertTrue(tells(Disclosure.of(List.of("HEALTH")).of(project)));
        own.setConfidential(false);
        assertTrue(tells(Disclosure.NOTHING.of(persona)));
    }

    /** Evidence about all own traits at once may speak of the one that is hidden; evidence about the whole persona stays. */
    @Test
    void hidesEvidenceAboutAllOwnTraitsWhenOneIsConfidential() {
        Persona persona = FACTORY.createPersona();
        CustomTrait own = FACTORY.createCustomTrait();
        own.setName(" ");
        own.setConfidential(true);
        persona.getCustomTraits().add(own);
        persona.getEvidence().add(evidence("customTraits"));
        assertFalse(tells(Disclosure.NOTHING.of(persona)));
        persona.getEvidence().add(evidence(""));
        assertTrue(tells(Disclosure.NOTHING.of(persona)));
    }

    /** Some keyboards and file systems write a letter and its accent as two characters. */
    @Test
    void namesAreTheSameHoweverTheirLettersAreComposed() {
        Persona persona = FACTORY.createPersona();
        CustomTrait own = FACTORY.createCustomTrait();
        own.setName("Здоровье и йод");
        own.setValue(SECRET);
        own.setConfidential(true);
        persona.getCustomTraits().add(own);
        assertTrue(tells(Disclosure.of(List.of(Normalizer.normalize(own.getName(), Normalizer.Form.NFD))).of(persona)));
    }

    @Test
    void copiesOnlyWhenThereIsSomethingToHide() {
        Project project = FACTORY.createProject();
        Segment segment = FACTORY.createSegment();
        Persona persona = FACTORY.createPersona();
        project.getSegments().add(segment);
        segment.getPersonas().add(persona);
        persona.setDemography(FACTORY.createDemography());
        assertSame(project, Disclosure.NOTHING.of(project));
        assertSame(persona, Disclosure.NOTHING.of(persona));
        persona.getDemography().setReligion(SECRET);
        assertNotSame(project, Disclosure.NOTHING.of(project));
        assertNotSame(persona, Disclosure.NOTHING.of(persona));
        assertSame(persona, Disclosure.of(List.of("demography.religion")).of(persona));
    }

    @Test
    void copiesKeepIdentifiersAndSurroundings() {
        Project project = Specimens.project(3);
        Persona persona = project.getSegments().get(1).getPersonas().getFirst();
        persona.getDemography().setReligion(SECRET);
        Set<String> ids = ids(project);
        Project shown = Disclosure.NOTHING.of(project);
        assertTrue(ids.containsAll(ids(shown)));
        Persona alone = Disclosure.NOTHING.of(persona);
        assertEquals(persona.getId(), alone.getId());
        assertEquals("Segment 1", ((Segment) alone.eContainer()).getName());
        assertEquals(project.getName(), ((Project) alone.eContainer().eContainer()).getName());
        assertEquals(List.of(alone.eContainer()), ((Project) alone.eContainer().eContainer()).getSegments());
        assertTrue(ids.containsAll(ids(EcoreUtil.getRootContainer(alone))));
        project.getPersonas().add(persona);
        assertEquals(project.getName(), ((Project) Disclosure.NOTHING.of(persona).eContainer()).getName());
        EcoreUtil.remove(persona);
        assertFalse(tells(Disclosure.NOTHING.of(persona)));
    }

    @Test
    void losesNothingElse() {
        Persona persona = Specimens.persona(1);
        Persona shown = Disclosure.NOTHING.of(persona);
        Disclosure.confidential().forEach(trait -> trait.holder(persona).orElseThrow().eUnset(trait.feature()));
        Trait.all().stream().filter(trait -> trait.feature().getEType() == PersonaPackage.Literals.CUSTOM_TRAIT)
                .forEach(trait -> ((List<?>) trait.get(persona)).removeIf(own -> ((CustomTrait) own).isConfidential()));
        assertTrue(EcoreUtil.equals(persona, shown));
    }

    @Test
    void namesTheHiddenTraits() {
        Persona persona = Specimens.persona(1);
        assertEquals(Disclosure.confidential(), Disclosure.NOTHING.hiddenTraits(persona));
        assertEquals(List.of(), Disclosure.NOTHING.hiddenTraits(FACTORY.createPersona()));
        assertFalse(Disclosure.NOTHING.hiddenCustomTraits(persona).isEmpty());
    }

    /** Puts the secret wherever the trait can hold words, and into the evidence about it. */
    private static void plant(Persona persona, Trait trait) {
        ((Evidenced) trait.holder(persona).orElseThrow()).getEvidence().add(evidence(trait.feature().getName()));
        if (trait.feature() instanceof EReference) {
            ((List<?>) trait.get(persona)).forEach(item -> ((Evidenced) item).getEvidence().add(evidence(null)));
        } else if (trait.feature().getEType().getInstanceClass() == String.class) {
            trait.holder(persona).orElseThrow().eSet(trait.feature(), SECRET);
        }
    }

    private static Evidence evidence(String trait) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setTrait(trait);
        evidence.setQuote("They said " + SECRET);
        return evidence;
    }

    private static boolean tells(EObject root) {
        return root.eClass().getEAllAttributes().stream().anyMatch(attribute -> String.valueOf(root.eGet(attribute)).contains(SECRET))
                || root.eContents().stream().anyMatch(DisclosureTest::tells);
    }

    private static Set<String> ids(EObject root) {
        Set<String> ids = new TreeSet<>();
        ids.add(((Identified) root).getId());
        for (Iterator<EObject> contents = root.eAllContents(); contents.hasNext();) {
            ids.add(((Identified) contents.next()).getId());
        }
        return ids.stream().collect(Collectors.toSet());
    }
}
