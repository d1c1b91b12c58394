/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.explorer;

import java.util.Optional;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.navigator.ILinkHelper;
import org.portrait.ui.index.FileIndex;
import org.portrait.ui.index.Outline;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.Revealable;

/** Links the explorer with the editor: to the file and to the persona that it shows. */
public final class ExplorerLink implements ILinkHelper {

    @Override
    public IStructuredSelection findSelection(IEditorInput input) {
        Optional<PersonaTarget> target = shown(input).or(() -> PersonaTarget.of(input));
        return target.flatMap(PersonaTarget::resource).<IStructuredSelection>map(file -> {
            Optional<Outline> outline = FileIndex.get().outline(file);
            return target.get().elementId().filter(id -> outline.isPresent())
                    .flatMap(id -> outline.get() instanceof Outline.Readable readable ? readable.find(id) : Optional.empty())
                    .map(entry -> new StructuredSelection(entry)).orElseGet(() -> new StructuredSelection(file));
        }).orElse(StructuredSelection.EMPTY);
    }

    private static Optional<PersonaTarget> shown(IEditorInput input) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart editor = window == null || window.getActivePage() == null ? null : window.getActivePage().findEditor(input);
        Revealable revealable = editor == null ? null : editor.getAdapter(Revealable.class);
        return revealable == null ? Optional.empty() : revealable.shown();
    }

    @Override
    public void activateEditor(IWorkbenchPage page, IStructuredSelection selection) {
        Explored.target(selection.getFirstElement()).filter(target -> FileEdits.isShown(target.file())).ifPresent(target -> {
            IEditorPart editor = page.findEditor(target.input());
            if (editor != null) {
                page.bringToTop(editor);
                DocumentEditors.reveal(editor, target);
            }
        });
    }
}
