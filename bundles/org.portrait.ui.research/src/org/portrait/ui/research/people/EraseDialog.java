/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.people.Person;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Says what is erased, asks why, and lets nobody erase by a mere Enter. */
final class EraseDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(EraseDialog.class);

    private final Person person;
    private final boolean unsaved;
    private Text reason;
    private Button understood;
    private String given = "";

    /** @param unsaved whether something has to be saved before */
    EraseDialog(Shell shell, Person person, boolean unsaved) {
        super(shell, TEXTS.get("erase.title"), TEXTS.get("erase.do"));
        this.person = person;
        this.unsaved = unsaved;
    }

    /** Asks. @return why; empty when the dialog was cancelled */
    Optional<String> ask() {
        return isAccepted() ? Optional.of(given) : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(TEXTS.get("erase.of", person.code()));
        setMessage(TEXTS.get("erase.message"), IMessageProvider.WARNING);
        words(page, TEXTS.get("erase.what", person.sessions().size(), person.surveys().size(), person.consents().size()));
        if (unsaved) {
            words(page, TEXTS.get("erase.unsaved"));
        }
        Form form = new Form(page, TEXTS, this::update);
        reason = form.line("erase.reason", "");
        reason.setMessage(TEXTS.get("erase.reason.hint"));
        understood = form.check("erase.understood", false);
        reason.setFocus();
    }

    private static void words(Composite page, String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(540, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        getShell().setDefaultButton(getButton(IDialogConstants.CANCEL_ID));
    }

    @Override
    protected boolean isReady() {
        return understood.getSelection();
    }

    @Override
    protected void okPressed() {
        given = reason.getText().strip();
        super.okPressed();
    }
}
