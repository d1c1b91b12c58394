/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.text.UiTexts;

/** Copies the samples in the language of the workbench into a workspace project, and opens one of them. */
public final class SamplesHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        UiTexts texts = UiTexts.of(SamplesHandler.class);
        Locale language = Samples.language(UiTexts.locale());
        Job job = Job.create(texts.get("samples.copying"), monitor -> {
            SubMonitor progress = SubMonitor.convert(monitor, 10);
            IProject project = WorkspaceFiles.project(texts.get("samples.folder"), progress.split(1));
            List<IFile> files = Samples.copy(project, language, progress.split(9));
            window.getShell().getDisplay().asyncExec(() -> Samples.first(files).flatMap(PersonaTarget::of)
                    .filter(target -> window.getActivePage() != null)
                    .ifPresent(target -> Opening.show(window.getActivePage(), target)));
        });
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.setUser(true);
        job.schedule();
        return null;
    }
}
