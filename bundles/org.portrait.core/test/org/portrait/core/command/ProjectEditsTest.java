/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.junit.jupiter.api.Test;
import org.portrait.core.Specimens;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;

class ProjectEditsTest {

    private final EditingDomain domain = Specimens.domain();
    private final Project project = Specimens.project(3);
    private final Segment first = project.getSegments().getFirst();
    private final Segment second = project.getSegments().get(1);
    private final Persona persona = first.getPersonas().getFirst();

    @Test
    void addsSegmentsAndPersonas() {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        step(ProjectEdits.addSegment(domain, project, segment, 1));
        assertEquals(1, project.getSegments().indexOf(segment));
        Persona inSegment = PersonaFactory.eINSTANCE.createPersona();
        step(ProjectEdits.addPersona(domain, segment, inSegment, TraitEdits.END));
        assertFalse(inSegment.getId().isBlank());
        step(ProjectEdits.addPersona(domain, project, PersonaFactory.eINSTANCE.createPersona(), TraitEdits.END));
        assertEquals(1, project.getPersonas().size());
    }

    @Test
    void movesAPersonaBetweenSegments() {
        step(ProjectEdits.move(domain, persona, second, 0));
        assertEquals(List.of(), first.getPersonas());
        assertSame(persona, second.getPersonas().getFirst());
        step(ProjectEdits.move(domain, persona, project, TraitEdits.END));
        assertEquals(List.of(persona), project.getPersonas());
        step(ProjectEdits.move(domain, persona, second, TraitEdits.END));
        assertSame(persona, second.getPersonas().getLast());
        step(ProjectEdits.move(domain, persona, second, 0));
        assertSame(persona, second.getPersonas().getFirst());
        assertFalse(Edits.changes(ProjectEdits.move(domain, persona, second, 0)));
    }

    @Test
    void duplicatesAPersonaWithIdentifiersOfItsOwn() {
        persona.setStatus(PersonaStatus.APPROVED);
        step(ProjectEdits.duplicate(domain, persona));
        Persona copy = first.getPersonas().get(1);
        assertEquals(persona.getName(), copy.getName());
        assertEquals(PersonaStatus.DRAFT, copy.getStatus());
        assertNull(copy.getLastReview());
        assertNotEquals(persona.getId(), copy.getId());
        assertNotEquals(persona.getStory().getId(), copy.getStory().getId());
    }

    @Test
    void splitsASegment() {
        Persona leaving = ProjectEdits.copy(persona);
        first.getPersonas().add(leaving);
        step(ProjectEdits.split(domain, first, List.of(leaving), "New"));
        assertEquals(List.of(persona), first.getPersonas());
        Segment added = project.getSegments().get(1);
        assertEquals("New", added.getName());
        assertEquals(List.of(leaving), added.getPersonas());
    }

    @Test
    void archivesAndReviews() {
        step(ProjectEdits.archive(domain, List.of(persona, second.getPersonas().getFirst())));
        assertEquals(PersonaStatus.ARCHIVED, persona.getStatus());
        assertEquals(PersonaStatus.ARCHIVED, second.getPersonas().getFirst().getStatus());
        step(ProjectEdits.review(domain, persona, LocalDate.of(2026, 6, 1)));
        assertEquals(LocalDate.of(2026, 6, 1), persona.getLastReview());
    }

    private void step(Command command) {
        EObject before = EcoreUtil.copy(project);
        assertTrue(Edits.execute(domain, command));
        EObject after = EcoreUtil.copy(project);
        assertFalse(EcoreUtil.equals(before, after), "nothing changed");
        domain.getCommandStack().undo();
        assertTrue(EcoreUtil.equals(before, project), "undo is not exact");
        domain.getCommandStack().redo();
        assertTrue(EcoreUtil.equals(after, project), "redo is not exact");
    }
}
