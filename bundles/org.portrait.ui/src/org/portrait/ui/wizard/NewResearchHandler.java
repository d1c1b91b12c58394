/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.document.ResearchFiles;
import org.portrait.ui.session.DocumentKind;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** Begins the research of the project that is selected, or opens it when it is there already. */
public final class NewResearchHandler extends AbstractHandler {

    private final UiTexts texts = UiTexts.of(NewResearchHandler.class);

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Path> personas = Place.current(window).map(PersonaTarget::file).or(NewResearchHandler::onlyFile);
        if (personas.isPresent()) {
            begin(personas.get(), window);
        } else {
            MessageDialog.openInformation(window.getShell(), texts.get("research.title"),
                    texts.get(Place.files().isEmpty() ? "no.files" : "research.choose"));
        }
        return null;
    }

    private static Optional<Path> onlyFile() {
        List<IFile> files = Place.files();
        return files.size() == 1 ? PersonaTarget.of(files.getFirst()).map(PersonaTarget::file) : Optional.empty();
    }

    private void begin(Path personas, IWorkbenchWindow window) {
        PersonaTarget research = PersonaTarget.of(ResearchFiles.beside(personas, ResearchFiles.RESEARCH));
        Job job = Job.create(texts.get("research.creating"), monitor -> {
            try {
                create(personas, research, monitor);
                window.getShell().getDisplay().asyncExec(() -> {
                    if (window.getActivePage() != null) {
                        Opening.show(window.getActivePage(), research);
                    }
                });
            } catch (CoreException e) {
                window.getShell().getDisplay().asyncExec(() -> tell(window, e.getStatus()));
            }
        });
        research.resource().ifPresent(file -> job.setRule(file.getParent()));
        job.setUser(true);
        job.schedule();
    }

    private static void create(Path personas, PersonaTarget research, IProgressMonitor monitor) throws CoreException {
        try {
            ResearchFiles.open(personas).saveResearch();
        } catch (DocumentException e) {
            throw Failures.of(e);
        }
        for (Path file : List.of(research.file(), DocumentKind.RESEARCH.beside(research.file(), DocumentKind.RESPONDENTS))) {
            Optional<IFile> resource = PersonaTarget.of(file).resource();
            if (resource.isPresent()) {
                resource.get().refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        }
    }

    private void tell(IWorkbenchWindow window, IStatus status) {
        ILog.of(NewResearchHandler.class).log(status);
        ErrorDialog.openError(window.getShell(), texts.get("research.title"), texts.get("research.failed"), status);
    }
}
