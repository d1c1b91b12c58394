/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.ProjectEdits;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.template.StartingPoint;
import org.portrait.model.Persona;

/** Adds a persona to a segment. */
public final class NewPersonaWizard extends NewElementWizard {

    public NewPersonaWizard() {
        super(true);
    }

    @Override
    Addition addition(HomePage page) {
        StartingPoint template = page.template();
        String name = page.name();
        Optional<String> segment = page.segmentId();
        return (session, id) -> {
            Persona persona = template.persona();
            persona.setId(id);
            persona.setName(name);
            EObject home = segment.flatMap(session::find).orElse(session.project());
            return ProjectEdits.addPersona(session.editingDomain(), home, persona, TraitEdits.END);
        };
    }
}
