/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.people;

import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
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

/** Says what is erased, asks why, and lets nobody erase by a mere Enter. */
final class EraseDialog extends TitleAreaDialog {

    private final UiTexts texts = UiTexts.of(EraseDialog.class);
    private final Person person;
    private final boolean unsaved;
    private Text reason;
    private Button understood;
    private String given = "";

    /** @param unsaved whether something has to be saved before */
    EraseDialog(Shell shell, Person person, boolean unsaved) {
        super(shell);
        this.person = person;
        this.unsaved = unsaved;
        setHelpAvailable(false);
    }

    /** Asks. @return why; empty when the dialog was cancelled */
    Optional<String> ask() {
        return open() == Window.OK ? Optional.of(given) : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("erase.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("erase.of", person.code()));
        setMessage(texts.get("erase.message"), IMessageProvider.WARNING);
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 12).applyTo(page);
        words(page, texts.get("erase.what", person.sessions().size(), person.surveys().size(), person.consents().size()));
        if (unsaved) {
            words(page, texts.get("erase.unsaved"));
        }
        Form form = new Form(page, texts, () -> { });
        reason = form.line("erase.reason", "");
        reason.setMessage(texts.get("erase.reason.hint"));
        understood = form.check("erase.understood", false);
        understood.addListener(SWT.Selection, event -> getButton(IDialogConstants.OK_ID).setEnabled(understood.getSelection()));
        reason.setFocus();
        return area;
    }

    private static void words(Composite page, String text) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(540, SWT.DEFAULT).applyTo(label);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("erase.do"), false).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), true);
    }

    @Override
    protected void okPressed() {
        given = reason.getText().strip();
        super.okPressed();
    }
}
