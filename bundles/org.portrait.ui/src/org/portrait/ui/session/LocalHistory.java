/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.session;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceRuleFactory;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.MultiRule;

/**
 * Lets the workspace keep what a file holds in its local history, before a save replaces it.
 *
 * <p>The workspace keeps the content of a file whenever it appends to the file. So it is asked to append nothing: the file itself
 * is not written, and whatever happens meanwhile it stays whole. See decision 11.
 */
public final class LocalHistory {

    /** A save is worth more than a version in the history: it does not wait longer for others who work with the workspace. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private LocalHistory() {
    }

    /** Keeps the content of a file, when the file lies in the workspace. What goes wrong is logged. Not on the UI thread. */
    public static void keep(Path path) {
        PersonaTarget.of(path).resource().ifPresent(LocalHistory::keep);
    }

    private static void keep(IFile file) {
        IResourceRuleFactory rules = file.getWorkspace().getRuleFactory();
        try {
            file.getWorkspace().run(monitor -> {
                file.refreshLocal(IResource.DEPTH_ZERO, null);
                if (file.exists()) {
                    file.appendContents(InputStream.nullInputStream(), IResource.KEEP_HISTORY, null);
                }
            }, MultiRule.combine(rules.refreshRule(file), rules.modifyRule(file)), IWorkspace.AVOID_UPDATE, patience());
        } catch (OperationCanceledException e) {
            ILog.of(LocalHistory.class).info("The workspace was busy; no earlier version of " + file.getFullPath() + " is kept", e);
        } catch (CoreException e) {
            ILog.of(LocalHistory.class).warn("No earlier version of " + file.getFullPath() + " is kept", e);
        }
    }

    private static IProgressMonitor patience() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        return new NullProgressMonitor() {

            @Override
            public boolean isCanceled() {
                return System.nanoTime() - end > 0;
            }
        };
    }
}
