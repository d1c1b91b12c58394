/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.check.Issue;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.derived.Personas;

/** Personas, segments, what they are called, and what they stand on. */
class PersonaServicesTest {

    private final Locale usual = Locale.getDefault();
    private final Shop shop = new Shop();
    private final PersonaServices personas = new PersonaServices();
    private final ProjectServices projects = new ProjectServices();
    private final LabelServices labels = new LabelServices();

    @BeforeEach
    void inEnglish() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(usual);
    }

    @Test
    void stylesTellStatusAndAgeOfReview() {
        assertEquals(List.of(false, true, false), all().map(personas::isDraft).toList());
        assertEquals(List.of(false, false, true), all().map(personas::isArchived).toList());
        assertFalse(personas.isOverdue(shop.anna));
        shop.anna.setLastReview(LocalDate.now().minusMonths(Personas.DEFAULT_REVIEW_INTERVAL).minusDays(1));
        shop.outsider.setLastReview(LocalDate.of(2001, 1, 1));
        assertEquals(List.of(true, false, false), all().map(personas::isOverdue).toList());
        shop.anna.setStatus(PersonaStatus.IN_REVIEW);
        assertTrue(personas.isOverdueInReview(shop.anna) && personas.isInReview(shop.anna) && !personas.isOverdueDraft(shop.anna));
    }

    @Test
    void filtersLeaveTheOthers() {
        assertEquals(List.of(true, true, false), all().map(personas::isLive).toList());
        assertEquals(List.of(true, false, true), all().map(personas::isPastDraft).toList());
        assertEquals(List.of(true, false, true), all().map(personas::isConsumer).toList());
        assertEquals(List.of(false, true, false), all().map(personas::isBusiness).toList());
        assertFalse(personas.isWithoutPersona(shop.families));
        shop.anna.setStatus(PersonaStatus.ARCHIVED);
        assertTrue(personas.isWithoutPersona(shop.families));
    }

    private Stream<Persona> all() {
        return projects.allPersonas(shop.project).stream();
    }

    @Test
    void labelsSpeakTheLanguageOfTheWorkbench() {
        assertEquals("Anna Belova\n25 · Approved", labels.personaLabel(shop.anna));
        assertEquals("Influencer · 60\u00a0%", labels.influenceLabel(shop.anna.getParticipants().getFirst()));
        assertEquals("Segment map of Shop", labels.mapTitle(shop.project));
        Locale.setDefault(Locale.of("ru"));
        assertTrue(labels.personaLabel(shop.anna).startsWith("Anna Belova\n25 · "));
        assertNotEquals("Segment map of Shop", labels.mapTitle(shop.project));
    }

    @Test
    void labelsAreNeverEmptyAndNamesMayBe() {
        Persona unnamed = projects.addPersona(shop.families, "b2b");

        assertEquals(PersonaKind.BUSINESS, unnamed.getKind());
        assertFalse(labels.personaLabel(unnamed).isBlank());
        assertEquals("", labels.ownName(unnamed));
        assertEquals("Anna Belova", labels.ownName(shop.anna));
        projects.rename(unnamed, "  Galina ");
        assertEquals("Galina", unnamed.getName());
        assertThrows(IllegalArgumentException.class, () -> projects.addPersona(shop.families, "b2x"));
    }

    @Test
    void longNamesAreBrokenBetweenWords() {
        shop.anna.setName("Anna Belova of the house behind the river");

        assertEquals("Anna Belova of the\nhouse behind the\nriver\n25 · Approved", labels.personaLabel(shop.anna));
        shop.anna.getParticipants().getFirst().setName("The head of the department of purchases");
        assertEquals("Influencer\nThe head of the …", labels.participantLabel(shop.anna.getParticipants().getFirst()));
    }

    @Test
    void personasOfOtherProjectsComeAsCopies() {
        Shop other = new Shop();

        Persona copy = (Persona) projects.takePersona(shop.offices, other.anna);

        assertNotSame(other.anna, copy);
        assertSame(other.families, other.anna.eContainer());
        assertEquals(List.of(PersonaStatus.DRAFT, "Anna Belova"), List.of(copy.getStatus(), copy.getName()));
        assertSame(shop.anna, projects.takePersona(shop.offices, shop.anna));
        assertSame(shop.offices, shop.anna.eContainer());
        assertSame(shop.families, projects.takePersona(shop.offices, shop.families));
        assertTrue(projects.isPersona(shop.anna) && !projects.isPersona(shop.families));
    }

    @Test
    void assumptionsAreNamed() {
        EvidenceServices evidence = new EvidenceServices();
        assertTrue(evidence.hasAssumptions(shop.anna));
        assertTrue(evidence.assumptionsHint(shop.anna).contains("Age"), () -> evidence.assumptionsHint(shop.anna));

        Evidence survey = PersonaFactory.eINSTANCE.createEvidence();
        shop.anna.getEvidence().add(survey);

        assertFalse(evidence.hasAssumptions(shop.anna));
    }

    @Test
    void whatChecksFindIsToldWhereItLies() {
        CheckServices checks = new CheckServices();
        assertTrue(checks.passes(shop.anna, "duplicate-names"));
        shop.oleg.setName("Anna Belova");
        assertFalse(checks.passes(shop.anna, "duplicate-names") && checks.passes(shop.oleg, "duplicate-names"));
        shop.families.getPersonas().clear();
        assertFalse(checks.passes(shop.families, "segment-without-persona"));
        assertTrue(checks.passes(shop.offices, "segment-without-persona"));
        assertTrue(checks.hasWarnings(shop.families) && !checks.hasErrors(shop.families));
        assertTrue(checks.failures(shop.families).contains(checks.failure(shop.families, "segment-without-persona")));

        checks.mend(shop.families, "segment-without-persona", "create-persona");

        assertTrue(checks.passes(shop.families, "segment-without-persona"));
        assertEquals(1, shop.families.getPersonas().size());
        shop.families.getPersonas().getFirst().setName("");
        assertTrue(checks.hasErrors(shop.families.getPersonas().getFirst()));
    }

    @Test
    void checksRunOnceUntilSomethingChanges() {
        CheckServices checks = new CheckServices();
        shop.anna.setName("");
        List<Issue> found = KeptIssues.at(shop.anna);
        assertTrue(checks.hasErrors(shop.anna) && !checks.hasWarnings(shop.anna));

        assertSame(found, KeptIssues.at(shop.anna));

        shop.anna.setName("Anna Belova");
        assertFalse(checks.hasErrors(shop.anna));
        shop.families.getPersonas().remove(shop.anna);
        assertEquals(List.of(), KeptIssues.at(shop.anna));
    }
}
