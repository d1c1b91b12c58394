/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * What checks look at.
 *
 * @param project the project to check
 * @param today   the day on which reviews are due and ages are reckoned
 */
public record CheckContext(Project project, LocalDate today) {

    public CheckContext {
        Objects.requireNonNull(project, "project");
        Objects.requireNonNull(today, "today");
    }

    /** The personas in use; archived ones are left in peace. */
    Stream<Persona> livePersonas() {
        return Personas.of(project).stream().filter(Personas::isLive);
    }
}
