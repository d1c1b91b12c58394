/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.session.DocumentSessions;
import org.portrait.ui.session.Failures;
import org.portrait.ui.session.PersonaTarget;
import org.portrait.ui.session.SessionHold;
import org.portrait.ui.text.PlainWizardDialog;
import org.portrait.ui.text.UiTexts;
import org.portrait.ui.wizard.Place;

/** Opens the export wizard for the project that is selected or shown, or for the only one that there is. */
public final class ExportHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        UiTexts texts = UiTexts.of(ExportHandler.class);
        Optional<PersonaTarget> target = Place.current(window)
                .or(() -> Place.files().stream().findFirst().flatMap(PersonaTarget::of));
        if (target.isEmpty()) {
            MessageDialog.openInformation(window.getShell(), texts.get("title"), texts.get("nothing"));
            return null;
        }
        Path file = target.get().file();
        DocumentSessions.get().open(file).whenComplete((hold, failure) -> {
            if (failure == null) {
                open(window.getShell(), hold, target.get().elementId());
            } else {
                IStatus status = Failures.status(failure);
                ILog.of(ExportHandler.class).log(status);
                ErrorDialog.openError(window.getShell(), texts.get("title"), texts.get("unreadable", file.getFileName()), status);
            }
        });
        return null;
    }

    private static void open(Shell shell, SessionHold hold, Optional<String> place) {
        new PlainWizardDialog(shell, new ExportWizard(hold, place)).open();
    }
}
