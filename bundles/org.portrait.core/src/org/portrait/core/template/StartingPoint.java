/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.template;

import java.time.LocalDate;
import java.util.Locale;

import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.Project;
import org.portrait.model.derived.Identifiers;

/**
 * What a new project or persona begins with.
 *
 * @param id   stable name for the command line and wizards
 * @param kind whether the personas buy for themselves or for a company
 */
public record StartingPoint(String id, PersonaKind kind) {

    /** Name in a few words of a language. */
    public String name(Locale locale) {
        return Templates.TEXTS.get(id + ".name", locale);
    }

    /** What one gets, in a sentence of a language. */
    public String description(Locale locale) {
        return Templates.TEXTS.get(id + ".description", locale);
    }

    /**
     * A new project with one segment and one persona to fill in.
     *
     * @param language the language of the texts that are to be written
     * @param today    the day on which the project begins
     */
    public Project project(Locale language, LocalDate today) {
        Project project = Templates.emptyProject(kind, language);
        project.setCreated(today);
        project.getSegments().add(Templates.segment(kind, language));
        return Identifiers.complete(project);
    }

    /** A new persona to fill in, as a draft. */
    public Persona persona() {
        return Templates.persona(kind);
    }
}
