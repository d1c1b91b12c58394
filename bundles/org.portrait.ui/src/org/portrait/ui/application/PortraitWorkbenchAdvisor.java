/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.application;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;
import org.portrait.ui.text.UiTexts;

/** The life of the workbench: what is prepared at the start and saved at the end. */
final class PortraitWorkbenchAdvisor extends WorkbenchAdvisor {

    private final UiTexts texts = UiTexts.of(PortraitWorkbenchAdvisor.class);
    private final List<Path> files;

    PortraitWorkbenchAdvisor(List<Path> files) {
        this.files = new ArrayList<>(files);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        PlatformImages.declare(configurer);
        Display.getCurrent().addListener(SWT.OpenDocument, event -> {
            files.add(Path.of(event.text));
            openFiles();
        });
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new PortraitWindowAdvisor(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return PersonasPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public String getMainPreferencePageId() {
        return Trimming.MAIN_PREFERENCE_PAGE;
    }

    @Override
    public void postStartup() {
        Trimming.trimPreferencePages(PlatformUI.getWorkbench().getPreferenceManager());
        openFiles();
    }

    private void openFiles() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window == null || window.getActivePage() == null) {
            return;
        }
        OpenFiles.open(window.getActivePage(), files);
        files.clear();
    }

    @Override
    public void postShutdown() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        ProgressMonitorDialog dialog = new ProgressMonitorDialog(null);
        try {
            dialog.run(true, false, monitor -> {
                try {
                    IStatus status = workspace.save(true, monitor);
                    if (!status.isOK()) {
                        throw new InvocationTargetException(new CoreException(status));
                    }
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            IStatus status = ((CoreException) e.getCause()).getStatus();
            ILog.of(PortraitWorkbenchAdvisor.class).log(status);
            ErrorDialog.openError(null, texts.get("product.name"), texts.get("workspace.not.saved"), status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
