/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.recovery;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
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
 * Without unsaved changes the file is simply read again; with them the user decides. On the UI thread.
 */
final class OutsideChanges implements DocumentSessions.Listener {

    private final UiTexts texts = UiTexts.of(OutsideChanges.class);
    private final Display display;
    private final Set<DocumentSession> asking = new HashSet<>();

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

            @Override
            public void dirtyChanged() {
                if (!session.isDirty()) {
                    asking.remove(session);
                }
            }
        });
    }

    private void settle(DocumentSession session) {
        if (!asking.add(session)) {
            return;
        }
        boolean exists = Files.exists(session.file());
        if (!exists && !FileEdits.isShown(session.file())) {
            FileEdits.get().forget(session.file());
            return;
        }
        if (!session.isDirty() && exists) {
            reload(session);
        } else if (ask(session, exists)) {
            reload(session);
        }
    }

    private Shell shell() {
        return PlatformUI.getWorkbench().getModalDialogShellProvider().getShell();
    }

    /** Keeping one's own leaves the session in the asking set, so that the question comes once; a save asks again what to do. */
    private boolean ask(DocumentSession session, boolean exists) {
        String name = session.file().getFileName().toString();
        if (!exists) {
            MessageDialog.openInformation(shell(), texts.get("gone.title", name), texts.get("gone.message"));
            return false;
        }
        MessageDialog dialog = new MessageDialog(shell(), texts.get("changed.title", name), null, texts.get("changed.message"),
                MessageDialog.QUESTION, 0, texts.get("changed.keep"), texts.get("changed.reload"));
        return dialog.open() == 1;
    }

    private void reload(DocumentSession session) {
        session.reload().whenComplete((done, failure) -> {
            asking.remove(session);
            if (failure != null) {
                IStatus status = Failures.status(failure);
                ILog.of(OutsideChanges.class).log(status);
                ErrorDialog.openError(shell(), texts.get("changed.title", session.file().getFileName()),
                        texts.get("changed.unreadable"), status);
            }
        });
    }

    @Override
    public void closed(DocumentSession session) {
        asking.remove(session);
    }
}
