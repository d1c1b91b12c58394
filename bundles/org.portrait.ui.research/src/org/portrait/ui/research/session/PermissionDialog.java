/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.ui.text.UiTexts;

/** Asks why the words of one respondent may be kept. */
public final class PermissionDialog extends TitleAreaDialog {

    private final UiTexts texts = UiTexts.of(PermissionDialog.class);
    private final String label;
    private final String aim;
    private PermissionFields fields;
    private Optional<Permission> permission = Optional.empty();

    /**
     * @param label what the respondent is called
     * @param aim   what the data is used for, as far as it is known
     */
    public PermissionDialog(Shell shell, String label, String aim) {
        super(shell);
        this.label = label;
        this.aim = aim;
        setHelpAvailable(false);
    }

    /** Asks. @return what was said; empty when the dialog was cancelled */
    public Optional<Permission> ask() {
        return open() == Window.OK ? permission : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.get("permission.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(texts.get("permission.title"));
        setMessage(texts.get("permission.message", label));
        Composite page = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        GridLayoutFactory.swtDefaults().margins(12, 12).applyTo(page);
        fields = new PermissionFields(page, () -> aim, this::update);
        GridDataFactory.fillDefaults().grab(true, false).hint(560, 96).applyTo(fields.control());
        fields.setFocus();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.get("permission.keep"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, texts.get("cancel"), false);
        update();
    }

    private void update() {
        getButton(IDialogConstants.OK_ID).setEnabled(fields.permission(LocalDate.now()).isPresent());
    }

    @Override
    protected void okPressed() {
        permission = fields.permission(LocalDate.now());
        super.okPressed();
    }
}
