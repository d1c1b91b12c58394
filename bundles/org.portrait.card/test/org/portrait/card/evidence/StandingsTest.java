/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.card.RandomPersonas;
import org.portrait.card.RandomPersonas.Flavour;
import org.portrait.card.evidence.Standing.Kind;
import org.portrait.card.layout.CardLayout;
import org.portrait.card.layout.CardSettings;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Origin;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Evidenced;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

class StandingsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    static List<Trait> traits() {
        return Trait.all();
    }

    static Stream<Trait> guessable() {
        return Trait.all().stream().filter(trait -> trait.feature() != PersonaPackage.Literals.PERSONA__TAGLINE);
    }

    /** A persona that says one thing. */
    private static Persona saying(Trait trait) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        EObject holder = trait.group() == null ? persona : PersonaFactory.eINSTANCE.create(trait.group().getEReferenceType());
        if (trait.group() != null) {
            persona.eSet(trait.group(), holder);
        }
        for (int seed = 1; !trait.isPresent(persona); seed++) {
            RandomPersonas.fill(holder, trait.feature(), seed, Flavour.USUAL);
        }
        List<EObject> all = new ArrayList<>();
        persona.eAllContents().forEachRemaining(all::add);
        all.stream().filter(Evidenced.class::isInstance).map(Evidenced.class::cast).forEach(evidenced -> evidenced.getEvidence().clear());
        return Identifiers.complete(persona);
    }

    private static Evidence piece(EvidenceStance stance, LocalDate date) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setStance(stance);
        evidence.setDate(date);
        return evidence;
    }

    private static Evidence onTrait(Persona persona, Trait trait, EvidenceStance stance, LocalDate date) {
        Evidence evidence = piece(stance, date);
        evidence.setTrait(trait.feature().getName());
        ((Evidenced) trait.holder(persona).orElseThrow()).getEvidence().add(evidence);
        return evidence;
    }

    private static Set<Kind> kinds(Persona persona) {
        Set<Kind> kinds = new HashSet<>();
        Standings.of(persona, TODAY).all().forEach(standing -> kinds.add(standing.kind()));
        return kinds;
    }

    @ParameterizedTest
    @MethodSource("guessable")
    void whatNothingSupportsIsAGuess(Trait trait) {
        assertEquals(Set.of(Kind.GUESS), kinds(saying(trait)));
    }

    @Test
    void theLineUnderTheNameIsNoGuess() {
        Persona persona = saying(Trait.of("tagline"));
        assertEquals(Set.of(), kinds(persona));
        onTrait(persona, Trait.of("tagline"), EvidenceStance.SUPPORTS, TODAY);
        assertEquals(Set.of(Kind.RECENT), kinds(persona));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void supportIsRecentUntilTheNextReview(Trait trait) {
        Persona persona = saying(trait);
        persona.setReviewInterval(6);
        LocalDate halfAYearAgo = LocalDate.of(2025, 9, 1);
        Evidence evidence = onTrait(persona, trait, EvidenceStance.SUPPORTS, halfAYearAgo);
        assertEquals(Set.of(Kind.RECENT), kinds(persona));
        evidence.setDate(halfAYearAgo.minusDays(1));
        assertEquals(Set.of(Kind.AGED), kinds(persona));
        evidence.setDate(null);
        assertEquals(Set.of(Kind.AGED), kinds(persona), "of an unknown day");
        persona.setReviewInterval(7);
        evidence.setDate(halfAYearAgo.minusDays(1));
        assertEquals(Set.of(Kind.RECENT), kinds(persona));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void oneContradictionIsSeenBesideAnySupport(Trait trait) {
        Persona persona = saying(trait);
        onTrait(persona, trait, EvidenceStance.SUPPORTS, TODAY);
        onTrait(persona, trait, EvidenceStance.CONTRADICTS, TODAY.minusYears(9));
        assertEquals(Set.of(Kind.CONTRADICTED), kinds(persona));
        Standings.of(persona, TODAY).all().forEach(standing -> {
            assertEquals(1, standing.supporting().size());
            assertEquals(1, standing.contradicting().size());
            assertEquals(TODAY, standing.newest().orElseThrow());
        });
    }

    @ParameterizedTest
    @MethodSource("guessable")
    void evidenceOnTheWholePersonaSupportsEverything(Trait trait) {
        Persona persona = saying(trait);
        persona.getEvidence().add(piece(EvidenceStance.SUPPORTS, TODAY));
        assertEquals(Set.of(Kind.RECENT), kinds(persona));
        Standings standings = Standings.of(persona, TODAY);
        Standing ofPersona = standings.of(Origin.of(persona.getId(), PersonaPackage.Literals.PERSONA__NAME.getName())).orElseThrow();
        assertFalse(ofPersona.wide());
        assertTrue(standings.all().stream().allMatch(standing -> standing == ofPersona || standing.wide()));
    }

    /** Agrees with the checks and the report on what is an assumption. */
    @ParameterizedTest
    @EnumSource(Flavour.class)
    void agreesOnAssumptions(Flavour flavour) {
        for (int seed = 1; seed < 12; seed++) {
            Persona persona = RandomPersonas.persona(seed, flavour);
            Standings standings = Standings.of(persona, TODAY);
            for (Trait trait : Personas.filledTraits(persona)) {
                List<Standing> found = standings(standings, persona, trait);
                if (Personas.isAssumption(persona, trait)) {
                    assertTrue(found.stream().allMatch(one -> one.supporting().isEmpty()), trait.key());
                } else {
                    assertTrue(found.isEmpty() || found.stream().anyMatch(one -> one.kind() != Kind.GUESS), trait.key());
                }
            }
        }
    }

    private static List<Standing> standings(Standings standings, Persona persona, Trait trait) {
        List<Standing> found = new ArrayList<>();
        standings.of(Origin.of(((Identified) trait.holder(persona).orElseThrow()).getId(), trait.feature().getName())).ifPresent(found::add);
        if (trait.get(persona) instanceof List<?> items) {
            items.forEach(item -> standings.of(Origin.of(((Identified) item).getId())).ifPresent(found::add));
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("guessable")
    void theCardHasAPlaceToMark(Trait trait) {
        Persona persona = saying(trait);
        CardSettings settings = CardSettings.of(persona, TODAY);
        assumeTrue(settings.template().shown(persona).contains(trait), "the template does not show it");
        Standings standings = Standings.of(persona, TODAY);
        Set<Standing> seen = new HashSet<>();
        CardLayout.card(persona, settings).scene().pages().forEach(page -> collect(page.root(), standings, seen));
        assertFalse(seen.isEmpty());
    }

    private static void collect(Group group, Standings standings, Set<Standing> seen) {
        standings.of(group.origin()).ifPresent(seen::add);
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                collect(inner, standings, seen);
            }
        }
    }
}
