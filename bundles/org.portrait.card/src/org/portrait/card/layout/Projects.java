/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Persona;
import org.portrait.model.Project;

/** Where a persona belongs. */
final class Projects {

    private Projects() {
    }

    /** The project that a persona is part of, directly or in a segment. */
    static Optional<Project> of(Persona persona) {
        for (EObject parent = persona.eContainer(); parent != null; parent = parent.eContainer()) {
            if (parent instanceof Project project) {
                return Optional.of(project);
            }
        }
        return Optional.empty();
    }
}
