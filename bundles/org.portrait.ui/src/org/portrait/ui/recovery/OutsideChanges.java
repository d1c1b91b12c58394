/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Files;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.FileEdits;
import org.portrait.ui.session.SessionListener;
import org.portrait.ui.text.UiTexts;

/**
 * Notices when another program changes an open file: when the user comes back to the window and when the workspace hears of it.
 * Without unsaved changes the file is simply read again; with them, and when the file is gone, the editor asks. On the UI thread.
 */
final class OutsideChanges implements DocumentSessions.Listener {

    private final UiTexts texts = UiTexts.of(OutsideChanges.class);
    private final Display display;

    OutsideChanges(Display display) {
        this.display = display;
    }

    void start(DocumentSessions sessions) {
        sessions.all().forEach(this::opened);
        sessions.addListener(this);
        display.addFilter(SWT.Activate, event -> {
            if (event.widget instanceof Shell) {
                check(sessions);
            }
        });
        ResourcesPlugin.getWorkspace().addResourceChangeListener(event -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> check(sessions));
            }
        }, IResourceChangeEvent.POST_CHANGE);
    }

    private static void check(DocumentSessions sessions) {
        sessions.all().forEach(DocumentSession::checkOutside);
    }

    @Override
    public void opened(DocumentSession session) {
        session.addListener(new SessionListener() {

            @Override
            public void changedOutside() {
                settle(session);
            }
        });
    }

    private void settle(DocumentSession session) {
        boolean exists = Files.exists(session.file());
        if (!exists && !FileEdits.isShown(session.file())) {
            FileEdits.get().forget(session.file());
        } else if (exists && !session.isDirty()) {
            reload(session);
        }
    }

    private Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    private void reload(DocumentSession session) {
        session.reload().whenComplete((done, failure) -> {
            if (failure != null) {
                IStatus status = Failures.status(failure);
                ILog.of(OutsideChanges.class).log(status);
                ErrorDialog.openError(shell(), texts.get("changed.title", session.file().getFileName()),
                        texts.get("changed.unreadable"), status);
            }
        });
    }
}
