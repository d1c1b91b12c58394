/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.vocabulary;

import java.util.Optional;
import java.util.Set;

import org.portrait.model.CardDesign;
import org.portrait.model.Project;

/** The names by which files call the card templates and themes that ship with the product. What they look like is told elsewhere. */
public final class Looks {

    /** Ids of the card templates that ship. */
    public static final Set<String> TEMPLATES = Set.of("b2c-classic", "b2b-account", "ux-persona", "psychological", "family", "profile-66",
            "day-in-life", "poster");
    /** Ids of the themes that ship. */
    public static final Set<String> THEMES = Set.of("nordic", "editorial", "vivid");

    private Looks() {
    }

    /** The project's own template with an id, if it has one. */
    public static Optional<CardDesign> own(Project project, String id) {
        return id == null ? Optional.empty() : project.getDesigns().stream().filter(design -> id.equals(design.getId())).findFirst();
    }

    /** Whether a project has a template of an id, or one ships. */
    public static boolean isTemplate(Project project, String id) {
        return TEMPLATES.contains(id) || own(project, id).isPresent();
    }
}
