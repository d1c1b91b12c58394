/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.PersonaTarget;

/** From the elements of the explorer to what they stand for. */
final class Explored {

    private Explored() {
    }

    /** The place that an element stands for, when it is a persona file or something in one. */
    static Optional<PersonaTarget> target(Object element) {
        return switch (element) {
            case Entry entry -> entry.target();
            case IFile file when ExplorerContent.isPersonaFile(file) -> PersonaTarget.of(file);
            case Notice notice -> PersonaTarget.of(notice.file());
            case null, default -> Optional.empty();
        };
    }

    /** The file that an element stands in. */
    static Optional<Path> path(Object element) {
        return target(element).map(PersonaTarget::file);
    }

    /** The elements of an open document that entries stand for; those that are gone meanwhile are left out. */
    static List<EObject> elements(DocumentSession session, List<? extends Entry> entries) {
        return entries.stream().flatMap(entry -> session.find(entry.id()).stream()).toList();
    }
}
