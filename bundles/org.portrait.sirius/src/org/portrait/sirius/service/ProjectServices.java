/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.StartingPoint;
import org.portrait.core.template.Templates;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;

/** Segments, and where personas stand. */
public final class ProjectServices {

    /** Adds a segment to be filled in. */
    public Segment addSegment(Project project) {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName(Words.text("new.Segment"));
        Step.run(project, domain -> ProjectEdits.addSegment(domain, project, segment, TraitEdits.END));
        return segment;
    }

    /**
     * Adds a persona to be filled in.
     *
     * @param home  a segment, or the project for a persona that stands for none yet
     * @param start id of a starting point, {@code b2c} or {@code b2b}
     * @throws IllegalArgumentException when there is no such starting point
     */
    public Persona addPersona(EObject home, String start) {
        Persona persona = Templates.persona(Templates.find(start).map(StartingPoint::kind)
                .orElseThrow(() -> new IllegalArgumentException("No such starting point: " + start)));
        Step.run(home, domain -> ProjectEdits.addPersona(domain, home, persona, TraitEdits.END));
        return persona;
    }

    /** Whether what is dragged somewhere is a persona. */
    public boolean isPersona(EObject element) {
        return element instanceof Persona;
    }

    /** Takes a persona into a segment, or out of all segments to the project; of a persona of another project a copy. */
    public EObject takePersona(EObject home, EObject element) {
        if (!(element instanceof Persona persona) || persona.eContainer() == home) {
            return element;
        }
        boolean ours = Personas.project(persona).filter(project -> project == home || project == home.eContainer()).isPresent();
        Persona taken = ours ? persona : ProjectEdits.copy(persona);
        Step.run(home, domain -> ours ? ProjectEdits.move(domain, persona, home, TraitEdits.END)
                : ProjectEdits.addPersona(domain, home, taken, TraitEdits.END));
        return taken;
    }

    /** All personas of a project, those of its segments first. */
    public List<Persona> allPersonas(Project project) {
        return Personas.of(project);
    }

    /** The project that a persona belongs to. */
    public Project ownProject(Persona persona) {
        return Personas.project(persona).orElse(null);
    }

    /** Gives an element another name, or a statement another text; a blank one takes it away. */
    public EObject rename(EObject element, String name) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(
                PersonaPackage.Literals.STATEMENT.isSuperTypeOf(element.eClass()) ? "text" : "name");
        Objects.requireNonNull(feature, () -> "Has no name: " + element.eClass().getName());
        Step.run(element, domain -> TraitEdits.setFeature(domain, element, feature, name));
        return element;
    }

    /** Removes an element; a trait group that nothing is left of leaves with it. */
    public EObject remove(EObject element) {
        EObject home = element.eContainer();
        Step.run(element, domain -> TraitEdits.remove(domain, element));
        return home;
    }
}
