/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.ProgressMonitorPart;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/**
 * A wizard's dialog whose buttons speak the language of the workbench, also when the platform does not. While something is being done that
 * can be cancelled, Cancel has the focus, and Escape means the same.
 */
public final class PlainWizardDialog extends WizardDialog {

    private final UiTexts texts = UiTexts.of(PlainWizardDialog.class);
    private boolean running;

    public PlainWizardDialog(Shell shell, IWizard wizard) {
        super(shell, wizard);
        setHelpAvailable(false);
    }

    @Override
    protected Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        String text = switch (id) {
            case IDialogConstants.FINISH_ID -> texts.get("finish");
            case IDialogConstants.NEXT_ID -> texts.get("next");
            case IDialogConstants.BACK_ID -> texts.get("back");
            default -> label;
        };
        return super.createButton(parent, id, text, defaultButton);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getButton(IDialogConstants.CANCEL_ID).setText(texts.get("cancel"));
    }

    @Override
    public void run(boolean fork, boolean cancelable, IRunnableWithProgress work) throws InvocationTargetException, InterruptedException {
        if (fork && cancelable) {
            // The platform disables what has the focus, and keys would lead nowhere.
            getShell().getDisplay().asyncExec(() -> {
                Button cancel = getButton(IDialogConstants.CANCEL_ID);
                if (running && cancel != null && !cancel.isDisposed() && cancel.isEnabled()) {
                    cancel.setFocus();
                }
            });
        }
        running = true;
        try {
            super.run(fork, cancelable, work);
        } finally {
            running = false;
        }
    }

    /** Without a sign of its own to stop: Cancel stays enabled, and stops what is being done. */
    @Override
    protected ProgressMonitorPart createProgressMonitorPart(Composite parent, GridLayout layout) {
        return new ProgressMonitorPart(parent, layout, false);
    }

    @Override
    protected void handleShellCloseEvent() {
        if (running) {
            getProgressMonitor().setCanceled(true);
        } else {
            super.handleShellCloseEvent();
        }
    }
}
