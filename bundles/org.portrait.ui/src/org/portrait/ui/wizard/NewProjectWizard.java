/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.portrait.model.Project;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.export.file.FileNames;
import org.portrait.ui.text.UiTexts;

/** Makes a project: a persona file with one segment and one persona to fill in, in a workspace project of its own. */
public final class NewProjectWizard extends Wizard implements INewWizard {

    private final UiTexts texts = UiTexts.of(NewProjectWizard.class);
    private final NewProjectPage page = new NewProjectPage();
    private IWorkbench workbench;
    private IFile created;

    public NewProjectWizard() {
        setWindowTitle(texts.get("project.title"));
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        this.workbench = workbench;
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewProjectPage.Input input = page.input();
        try {
            getContainer().run(true, false, monitor -> {
                try {
                    SubMonitor progress = SubMonitor.convert(monitor, texts.get("project.creating"), 2);
                    IProject project = WorkspaceFiles.project(input.folder(), progress.split(1));
                    String fileName = WorkspaceFiles.freeFileName(project, FileNames.safe(input.name()));
                    created = WorkspaceFiles.write(project, fileName, content(input), progress.split(1));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            IStatus status = Failures.status(e.getCause());
            ILog.of(NewProjectWizard.class).log(status);
            ErrorDialog.openError(getShell(), texts.get("project.title"), texts.get("project.failed"), status);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        PersonaTarget.of(created).ifPresent(target -> Opening.show(workbench.getActiveWorkbenchWindow().getActivePage(), target));
        return true;
    }

    private static Project content(NewProjectPage.Input input) {
        Project project = input.template().project(input.language(), LocalDate.now());
        project.setName(input.name());
        project.setProduct(input.product().isEmpty() ? null : input.product());
        return project;
    }
}
