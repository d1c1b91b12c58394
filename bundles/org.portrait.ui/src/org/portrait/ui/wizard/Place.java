/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.portrait.core.document.Documents;
import org.portrait.ui.index.Outline.Entry;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;

/** Where the user is: the selection, else what the active editor shows. */
public final class Place {

    private Place() {
    }

    /** The place in a persona file that the selection, or else the editor, stands for. */
    public static Optional<PersonaTarget> current(IWorkbenchWindow window) {
        IWorkbenchPage page = window == null ? null : window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        ISelection selection = page.getSelection();
        if (selection instanceof IStructuredSelection structured && structured.getFirstElement() != null) {
            Optional<PersonaTarget> selected = of(structured.getFirstElement());
            if (selected.isPresent()) {
                return selected;
            }
        }
        IEditorPart editor = page.getActiveEditor();
        if (editor == null) {
            return Optional.empty();
        }
        Revealable revealable = editor.getAdapter(Revealable.class);
        return Optional.ofNullable(revealable).flatMap(Revealable::shown).or(() -> PersonaTarget.of(editor.getEditorInput()))
                .flatMap(Place::personas);
    }

    private static Optional<PersonaTarget> of(Object element) {
        if (element instanceof Entry entry) {
            return entry.target();
        }
        return Optional.ofNullable(Adapters.adapt(element, IFile.class)).flatMap(PersonaTarget::of).flatMap(Place::personas);
    }

    /** The place itself when it is in a persona file; the personas that a research belongs to. */
    private static Optional<PersonaTarget> personas(PersonaTarget place) {
        Optional<DocumentKind> kind = DocumentKind.of(place.file());
        return kind.filter(DocumentKind.PERSONA::equals).isPresent() ? Optional.of(place)
                : kind.map(of -> of.beside(place.file(), DocumentKind.PERSONA)).filter(Files::exists).map(PersonaTarget::of);
    }

    /** All persona files of the workspace, by name. */
    public static List<IFile> files() {
        List<IFile> files = new ArrayList<>();
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(proxy -> {
                if (proxy.getType() == IResource.FILE && proxy.getName().endsWith("." + Documents.EXTENSION)
                        && !proxy.getName().startsWith(".")) {
                    files.add((IFile) proxy.requestResource());
                }
                return true;
            }, IResource.NONE);
        } catch (CoreException e) {
            ILog.of(Place.class).log(e.getStatus());
        }
        files.sort(Comparator.comparing(file -> file.getFullPath().toString()));
        return files;
    }
}
