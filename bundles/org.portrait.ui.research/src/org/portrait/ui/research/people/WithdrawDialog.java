/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.people.Person;
import org.portrait.ui.research.field.Form;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks when somebody withdrew the consent, and says what follows. */
final class WithdrawDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(WithdrawDialog.class);
    private static final int ERASE = IDialogConstants.CLIENT_ID + 1;

    private final Person person;
    private Form form;
    private Text day;
    private LocalDate withdrawn;
    private boolean erase;

    WithdrawDialog(Shell shell, Person person) {
        super(shell, TEXTS.get("withdraw.title"), TEXTS.get("withdraw.record"));
        this.person = person;
    }

    /** The day of the withdrawal; empty when the dialog was cancelled. */
    Optional<LocalDate> ask() {
        open();
        return Optional.ofNullable(withdrawn);
    }

    /** Whether the data is to be erased at once. */
    boolean isToErase() {
        return erase;
    }

    @Override
    protected void createPage(Composite page) {
        setTitle(TEXTS.get("withdraw.of", person.code()));
        setMessage(TEXTS.get("withdraw.message"));
        form = new Form(page, TEXTS, this::update);
        day = form.day("withdraw.day", LocalDate.now());
        Label follows = new Label(page, SWT.WRAP);
        follows.setText(TEXTS.get("withdraw.follows", person.answers()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, SWT.DEFAULT).applyTo(follows);
        day.setFocus();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, ERASE, TEXTS.get("withdraw.erase"), false);
        super.createButtonsForButtonBar(parent);
    }

    @Override
    protected boolean isReady() {
        boolean dated = form.day(day).isPresent();
        getButton(ERASE).setEnabled(dated);
        setErrorMessage(dated ? null : TEXTS.get("day.expected"));
        return dated;
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == ERASE || button == IDialogConstants.OK_ID) {
            withdrawn = form.day(day).orElse(null);
            erase = button == ERASE;
            close();
        } else {
            super.buttonPressed(button);
        }
    }
}
