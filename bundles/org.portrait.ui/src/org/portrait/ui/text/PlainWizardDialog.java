/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.text;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

/** A wizard's dialog whose buttons speak the language of the workbench, also when the platform does not. */
public final class PlainWizardDialog extends WizardDialog {

    private final UiTexts texts = UiTexts.of(PlainWizardDialog.class);

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
}
