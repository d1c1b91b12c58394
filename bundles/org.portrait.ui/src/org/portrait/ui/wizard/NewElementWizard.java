/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.portrait.model.derived.Identifiers;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** Adds something to a persona file, as one undoable step, and shows it. */
abstract class NewElementWizard extends Wizard implements INewWizard {

    private final UiTexts texts = UiTexts.of(NewElementWizard.class);
    private final boolean persona;
    private IWorkbenchPage workbenchPage;
    private HomePage page;

    NewElementWizard(boolean persona) {
        this.persona = persona;
        setWindowTitle(texts.get(persona ? "persona.title" : "segment.title"));
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        workbenchPage = workbench.getActiveWorkbenchWindow().getActivePage();
    }

    @Override
    public void addPages() {
        Optional<PersonaTarget> current = Place.current(workbenchPage.getWorkbenchWindow());
        page = new HomePage(persona, current);
        addPage(page);
    }

    /** What was entered. */
    abstract Addition addition(HomePage page);

    /** Adds the element with a given identifier. */
    interface Addition {

        Command command(DocumentSession session, String id);
    }

    @Override
    public boolean performFinish() {
        Path file = page.file().getLocation().toFile().toPath();
        String id = Identifiers.fresh();
        Addition addition = addition(page);
        CompletableFuture<Boolean> edit = FileEdits.get().edit(file, session -> addition.command(session, id));
        edit.whenComplete((changed, failure) -> {
            if (failure == null) {
                Opening.show(workbenchPage, PersonaTarget.of(file, id));
            } else {
                IStatus status = Failures.status(failure);
                ILog.of(NewElementWizard.class).log(status);
                ErrorDialog.openError(workbenchPage.getWorkbenchWindow().getShell(), getWindowTitle(), texts.get("element.failed"), status);
            }
        });
        return true;
    }
}
