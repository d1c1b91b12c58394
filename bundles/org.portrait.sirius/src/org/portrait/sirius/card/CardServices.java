/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.card;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.model.Identified;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.PersonaTarget;

/** Opens the editor of the workbench. */
public final class CardServices {

    /**
     * Opens the card editor at an element as soon as the tool that asks for it has ended. The editor shows the file: what a diagram has
     * changed is seen there once it is saved.
     */
    public EObject openCard(EObject element) {
        target(element).ifPresent(target -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> open(target)));
        return element;
    }

    private static void open(PersonaTarget target) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        try {
            DocumentEditors.open(window.getActivePage(), target);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }

    /** The element in its file of the workspace. */
    private static Optional<PersonaTarget> target(EObject element) {
        URI uri = element.eResource() == null ? URI.createURI("") : element.eResource().getURI();
        if (!uri.isPlatformResource() || !(element instanceof Identified identified)) {
            return Optional.empty();
        }
        IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true)));
        return PersonaTarget.of(file).map(whole -> PersonaTarget.of(whole.file(), identified.getId()));
    }
}
