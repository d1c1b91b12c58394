/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Resource;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.portrait.ui.tests.page.Ui;

/**
 * Leaves the workbench after each test as it was at the first start, and makes sure that a test leaves neither a dialog, nor a job,
 * nor a colour, font or image behind.
 */
public final class WorkbenchExtension implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final List<Error> LEAKS = new ArrayList<>();

    @Override
    public void beforeAll(ExtensionContext context) {
        Resource.setNonDisposeHandler(leak -> {
            synchronized (LEAKS) {
                LEAKS.add(leak);
            }
        });
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        List<String> dialogs = Ui.get(WorkbenchExtension::closeDialogs);
        Ui.run(() -> window().getActivePage().closeAllEditors(false));
        Ui.await("no editors", () -> window().getActivePage().getEditorReferences().length == 0);
        awaitJobs();
        deleteProjects();
        awaitJobs();
        if (context.getExecutionException().isEmpty()) {
            assertEquals(List.of(), dialogs, "dialogs left open");
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        System.gc();
        Ui.run(() -> { });
        synchronized (LEAKS) {
            List<String> ours = LEAKS.stream().filter(WorkbenchExtension::isOurs).map(WorkbenchExtension::stack).toList();
            LEAKS.clear();
            assertEquals(List.of(), ours, "SWT resources that nobody disposed");
        }
    }

    private static boolean isOurs(Error leak) {
        return Arrays.stream(leak.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.portrait."));
    }

    private static String stack(Error leak) {
        return leak.getMessage() + "\n" + String.join("\n", Arrays.stream(leak.getStackTrace()).map(Object::toString).toList());
    }

    private static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static List<String> closeDialogs() {
        List<String> closed = new ArrayList<>();
        for (Shell shell : Ui.display().getShells()) {
            if (!shell.isDisposed() && shell != window().getShell() && shell.isVisible()) {
                if (!shell.getText().isBlank()) {
                    closed.add(shell.getText());
                }
                shell.close();
            }
        }
        return closed;
    }

    private static void deleteProjects() throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            project.delete(true, true, null);
        }
    }

    /** Waits until no job of ours and none that the user sees is left. */
    public static void awaitJobs() {
        Ui.await("the end of all jobs", () -> Arrays.stream(Job.getJobManager().find(null)).noneMatch(WorkbenchExtension::isBusy));
    }

    private static boolean isBusy(Job job) {
        boolean pending = job.getState() == Job.RUNNING || job.getState() == Job.WAITING || job.getState() == Job.SLEEPING;
        return pending && (job.getClass().getName().startsWith("org.portrait.") || !job.isSystem() && job.getState() != Job.SLEEPING);
    }
}
