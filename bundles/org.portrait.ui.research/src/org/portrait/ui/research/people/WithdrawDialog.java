/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.portrait.research.people.Person;
import org.portrait.ui.research.consent.Form;
import org.portrait.ui.text.UiTexts;

/** Asks when somebody withdrew the consent, and says what follows. */
final class WithdrawDialog extends TitleAreaDialog {

    private static final int ERASE = IDialogConstants.CLIENT_ID + 1;

    private final UiTexts texts = UiTexts.of(WithdrawDialog.class);
    private final Person person;
    private Form form;
    private Text day;
    private LocalDate withdrawn;
    private boolean erase;

    WithdrawDialog(Shell shell, Person person) {
        super(shell);
        this.person = person;
        setHelpAvailable(false);
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
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("withdraw.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("withdraw.of", person.code()));
        setMessage(texts.get("withdraw.message"));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 12).applyTo(page);
        form = new Form(page, texts, this::update);
        day = form.day("withdraw.day", LocalDate.now());
        Label follows = new Label(page, SWT.WRAP);
        follows.setText(texts.get("withdraw.follows", person.answers()));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(520, SWT.DEFAULT).applyTo(follows);
        day.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("withdraw.record"), true);
        createButton(parent, ERASE, texts.get("withdraw.erase"), false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
    }

    private void update() {
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            boolean dated = form.day(day).isPresent();
            ok.setEnabled(dated);
            getButton(ERASE).setEnabled(dated);
            setErrorMessage(dated ? null : texts.get("day.expected"));
        }
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
