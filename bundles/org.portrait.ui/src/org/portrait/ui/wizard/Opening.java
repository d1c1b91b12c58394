/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.PersonaTarget;

/** Shows what a wizard has made. */
final class Opening {

    private Opening() {
    }

    /** Opens the editor at a place and selects the file in the explorer. */
    static void show(IWorkbenchPage page, PersonaTarget target) {
        try {
            DocumentEditors.open(page, target);
            select(page, target);
        } catch (PartInitException e) {
            ILog.of(Opening.class).log(e.getStatus());
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }

    /** Selects the file in the explorer. */
    static void select(IWorkbenchPage page, PersonaTarget target) {
        IViewPart explorer = page.findView("org.portrait.ui.explorer");
        if (explorer instanceof ISetSelectionTarget views) {
            target.resource().ifPresent(file -> views.selectReveal(new StructuredSelection(file)));
        }
    }
}
