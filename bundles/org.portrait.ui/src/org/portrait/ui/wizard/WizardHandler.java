/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.wizard;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.handlers.HandlerUtil;
import org.portrait.ui.text.PlainWizardDialog;

/** Opens the wizard that belongs to a command. */
public final class WizardHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        IWorkbenchWizard wizard = switch (event.getCommand().getId()) {
            case "org.portrait.ui.newSegment" -> Place.files().isEmpty() ? new NewProjectWizard() : new NewSegmentWizard();
            case "org.portrait.ui.newPersona" -> Place.files().isEmpty() ? new NewProjectWizard() : new NewPersonaWizard();
            default -> new NewProjectWizard();
        };
        wizard.init(window.getWorkbench(), HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection ? selection
                : StructuredSelection.EMPTY);
        return new PlainWizardDialog(window.getShell(), wizard).open();
    }
}
