/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Identified;
import org.portrait.ui.session.PersonaTarget;

/**
 * An element that is selected in an editor or its outline. Adapts to its {@link PersonaTarget}, the element and the file.
 *
 * @param file the file that it is part of
 * @param element the element
 */
public record Picked(Path file, EObject element) implements IAdaptable {

    @Override
    public <T> T getAdapter(Class<T> type) {
        if (type == PersonaTarget.class) {
            PersonaTarget target = element instanceof Identified identified && identified.getId() != null
                    ? PersonaTarget.of(file, identified.getId())
                    : PersonaTarget.of(file);
            return type.cast(target);
        }
        if (type == IResource.class || type == IFile.class) {
            return type.cast(PersonaTarget.of(file).resource().orElse(null));
        }
        return type.isInstance(element) ? type.cast(element) : null;
    }
}
