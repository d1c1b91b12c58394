/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;

/** Edits of a project's structure: its segments and where its personas stand. Each is one command that can be undone. */
public final class ProjectEdits {

    private ProjectEdits() {
    }

    /** Adds a segment, at an index or at the {@link TraitEdits#END}. */
    public static Command addSegment(EditingDomain domain, Project project, Segment segment, int index) {
        return AddCommand.create(domain, project, PersonaPackage.Literals.PROJECT__SEGMENTS, Identifiers.complete(segment), index);
    }

    /**
     * Adds a persona, at an index or at the {@link TraitEdits#END}.
     *
     * @param home the segment that the persona stands for, or the project when it has none yet
     */
    public static Command addPersona(EditingDomain domain, EObject home, Persona persona, int index) {
        return AddCommand.create(domain, home, personas(home), Identifiers.complete(persona), index);
    }

    /** Adds a copy of a persona with identifiers of its own, as a draft, right behind the original. */
    public static Command duplicate(EditingDomain domain, Persona persona) {
        Persona copy = copy(persona);
        EObject home = persona.eContainer();
        return AddCommand.create(domain, home, personas(home), copy, index(persona) + 1);
    }

    /** A copy of a persona with identifiers of its own, as a draft that nobody has reviewed. */
    public static Persona copy(Persona persona) {
        Persona copy = Identifiers.renew(EcoreUtil.copy(persona));
        copy.setStatus(PersonaStatus.DRAFT);
        copy.setLastReview(null);
        return copy;
    }

    /** Moves a persona to another segment, out of all segments (to the project) or to another place among its neighbours. */
    public static Command move(EditingDomain domain, Persona persona, EObject home, int index) {
        EObject from = persona.eContainer();
        if (from == home) {
            return TraitEdits.move(domain, persona, index);
        }
        CompoundCommand move = new CompoundCommand(0);
        move.append(RemoveCommand.create(domain, from, personas(from), List.of(persona)));
        move.append(AddCommand.create(domain, home, personas(home), List.of(persona), index));
        return move;
    }

    /**
     * Puts personas of one segment into a new segment right behind it, with copies of its criteria to be sharpened.
     *
     * @param name the name of the new segment, may be {@code null}
     */
    public static Command split(EditingDomain domain, Segment segment, Collection<Persona> leaving, String name) {
        Segment added = PersonaFactory.eINSTANCE.createSegment();
        added.setName((String) Values.normalise(PersonaPackage.Literals.SEGMENT__NAME, name));
        added.getCriteria().addAll(EcoreUtil.copyAll(segment.getCriteria()));
        Identifiers.renew(added);
        Project project = (Project) segment.eContainer();
        CompoundCommand split = new CompoundCommand(0);
        split.append(RemoveCommand.create(domain, segment, PersonaPackage.Literals.SEGMENT__PERSONAS, List.copyOf(leaving)));
        split.append(addSegment(domain, project, added, project.getSegments().indexOf(segment) + 1));
        split.append(AddCommand.create(domain, added, PersonaPackage.Literals.SEGMENT__PERSONAS, List.copyOf(leaving), TraitEdits.END));
        return split;
    }

    /** Archives personas: they stay in the file but are no longer in use. */
    public static Command archive(EditingDomain domain, Collection<Persona> personas) {
        List<Command> commands = new ArrayList<>();
        for (Persona persona : personas) {
            commands.add(TraitEdits.setFeature(domain, persona, PersonaPackage.Literals.PERSONA__STATUS, PersonaStatus.ARCHIVED));
        }
        return Edits.all(commands);
    }

    /** Notes that a persona was compared with fresh answers on a day. */
    public static Command review(EditingDomain domain, Persona persona, LocalDate day) {
        return TraitEdits.setFeature(domain, persona, PersonaPackage.Literals.PERSONA__LAST_REVIEW, day);
    }

    private static int index(Persona persona) {
        return ((List<?>) persona.eContainer().eGet(persona.eContainingFeature())).indexOf(persona);
    }

    private static EReference personas(EObject home) {
        return home instanceof Segment ? PersonaPackage.Literals.SEGMENT__PERSONAS : PersonaPackage.Literals.PROJECT__PERSONAS;
    }
}
