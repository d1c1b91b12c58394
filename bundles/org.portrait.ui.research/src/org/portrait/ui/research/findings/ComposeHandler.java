/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;
import org.portrait.ui.text.UiTexts;

/** Composes the persona that is selected or shown. */
public final class ComposeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<PersonaTarget> target = selected(event).or(() -> shown(HandlerUtil.getActiveEditor(event))).flatMap(ComposeHandler::personas);
        UiTexts texts = UiTexts.of(ComposeHandler.class);
        target.ifPresentOrElse(place -> Composing.open(window, place, Scope.EVERYTHING),
                () -> MessageDialog.openInformation(window.getShell(), texts.get("title"), texts.get("no.place")));
        return null;
    }

    private static Optional<PersonaTarget> selected(ExecutionEvent event) {
        if (!(HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection) || selection.isEmpty()) {
            return Optional.empty();
        }
        Object element = selection.getFirstElement();
        return Optional.ofNullable(Adapters.adapt(element, PersonaTarget.class))
                .or(() -> Optional.ofNullable(Adapters.adapt(element, IFile.class)).flatMap(PersonaTarget::of));
    }

    private static Optional<PersonaTarget> shown(IEditorPart editor) {
        return editor == null ? Optional.empty() : Optional.ofNullable(editor.getAdapter(Revealable.class)).flatMap(Revealable::shown)
                .or(() -> PersonaTarget.of(editor.getEditorInput()));
    }

    /** The place in a persona file; for a research, the personas beside it. */
    private static Optional<PersonaTarget> personas(PersonaTarget place) {
        return DocumentKind.of(place.file())
                .map(kind -> kind == DocumentKind.PERSONA ? place : PersonaTarget.of(kind.beside(place.file(), DocumentKind.PERSONA)));
    }
}
