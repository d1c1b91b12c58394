/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.nio.file.Path;

import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens the editors of documents. */
public final class DocumentEditors {

    private DocumentEditors() {
    }

    /**
     * Opens the editor of a file, or brings it to the front, and shows the place. On the UI thread; the document is loaded later.
     * Respondents are shown with the research that they answered in.
     *
     * @throws PartInitException when the editor cannot be opened
     */
    public static IEditorPart open(IWorkbenchPage page, PersonaTarget target) throws PartInitException {
        DocumentKind kind = DocumentKind.of(target.file()).orElse(DocumentKind.PERSONA);
        if (kind.editorId().isEmpty()) {
            Path research = kind.beside(target.file(), DocumentKind.RESEARCH);
            return open(page, new PersonaTarget(research, target.elementId(), target.feature()));
        }
        IEditorPart editor = page.openEditor(target.input(), kind.editorId().get(), true,
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
