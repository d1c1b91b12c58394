/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.wizard.Place;

/**
 * The project that responses are taken into.
 *
 * @param personas its persona file, absolute; answers and people are kept beside it
 */
record ImportTarget(Path personas) {

    /** All projects of the workspace, by name. */
    static List<ImportTarget> all() {
        return Place.files().stream().map(PersonaTarget::of).flatMap(Optional::stream).map(target -> new ImportTarget(target.file())).toList();
    }

    Path research() {
        return ResearchFiles.beside(personas, ResearchFiles.RESEARCH);
    }

    Path respondents() {
        return ResearchFiles.beside(personas, ResearchFiles.RESPONDENTS);
    }

    /** What the user knows it by: the place in the workspace, else that on the disk. */
    String label() {
        return PersonaTarget.of(personas).resource().map(file -> file.getFullPath().makeRelative().toString()).orElse(personas.toString());
    }
}
