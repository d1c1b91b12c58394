/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens the persona editor. */
public final class PersonaEditors {

    /** Identifier of the persona editor. */
    public static final String EDITOR_ID = "org.portrait.ui.editor.persona";

    private PersonaEditors() {
    }

    /**
     * Opens the editor of a file, or brings it to the front, and shows the place. On the UI thread; the document is loaded later.
     *
     * @throws PartInitException when the editor cannot be opened
     */
    public static IEditorPart open(IWorkbenchPage page, PersonaTarget target) throws PartInitException {
        IEditorPart editor = page.openEditor(target.input(), EDITOR_ID, true,
                IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID);
        reveal(editor, target);
        return editor;
    }

    /** Shows a place in an editor that is open. */
    public static void reveal(IEditorPart editor, PersonaTarget target) {
        Revealable revealable = editor.getAdapter(Revealable.class);
        if (revealable != null) {
            target.elementId().ifPresent(id -> revealable.reveal(id, target.feature()));
        }
    }
}
