/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.portrait.core.command.Edits;
import org.portrait.model.Persona;
import org.portrait.research.ResearchProject;
import org.portrait.research.compose.Acceptance;
import org.portrait.research.compose.Proposal;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.statistics.Scope;
import org.portrait.ui.session.DocumentEditors;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** Proposes what a persona could say after what was answered; what is accepted goes in as one undoable step. */
final class ComposeWizard extends Wizard {

    private final UiTexts texts = UiTexts.of(ComposeWizard.class);
    private final Composing composing;
    private final IWorkbenchPage workbenchPage;
    private final ComposePage page;

    ComposeWizard(Composing composing, Optional<String> place, Scope scope, IWorkbenchPage workbenchPage) {
        this.composing = composing;
        this.workbenchPage = workbenchPage;
        page = new ComposePage(composing, place, scope);
        setWindowTitle(texts.get("title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        Whom whom = page.whom();
        Persona persona = whom.persona();
        Optional<String> among = page.among();
        List<Proposal> accepted = page.accepted();
        List<Proposal> contradicting = page.contradicting();
        ResearchProject research = composing.research().root(ResearchFiles.RESEARCH);
        Path file = composing.personas().file();
        Shell shell = workbenchPage.getWorkbenchWindow().getShell();
        FileEdits.get().edit(file, session -> {
            CompoundCommand step = new CompoundCommand(0, texts.get("step", persona.getName()));
            Command adding = whom.adding(session.editingDomain());
            if (Edits.changes(adding)) {
                step.append(adding);
            }
            if (!accepted.isEmpty()) {
                step.append(Acceptance.accept(session.editingDomain(), persona, research, accepted, among));
            }
            contradicting.forEach(each -> step.append(Acceptance.contradict(session.editingDomain(), persona, research, each, among)));
            return step;
        }).whenComplete((done, failure) -> {
            if (failure == null) {
                show(PersonaTarget.of(file, persona.getId()));
            } else {
                IStatus status = Failures.status(failure);
                ILog.of(ComposeWizard.class).log(status);
                ErrorDialog.openError(shell, texts.get("title"), texts.get("failed"), status);
            }
        });
        return true;
    }

    private void show(PersonaTarget target) {
        try {
            DocumentEditors.open(workbenchPage, target);
        } catch (PartInitException e) {
            ILog.of(ComposeWizard.class).log(e.getStatus());
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
