/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.session;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.ui.text.PlainDialog;
import org.portrait.ui.text.UiTexts;

/** Asks why the words of one respondent may be kept. */
public final class PermissionDialog extends PlainDialog {

    private static final UiTexts TEXTS = UiTexts.of(PermissionDialog.class);

    private final String label;
    private final String aim;
    private PermissionFields fields;
    private Optional<Permission> permission = Optional.empty();

    /**
     * @param label what the respondent is called
     * @param aim   what the data is used for, as far as it is known
     */
    public PermissionDialog(Shell shell, String label, String aim) {
        super(shell, TEXTS.get("permission.title"), TEXTS.get("permission.keep"));
        this.label = label;
        this.aim = aim;
    }

    /** Asks. @return what was said; empty when the dialog was cancelled */
    public Optional<Permission> ask() {
        return isAccepted() ? permission : Optional.empty();
    }

    @Override
    protected void createPage(Composite page) {
        setMessage(TEXTS.get("permission.message", label));
        fields = new PermissionFields(page, () -> aim, this::update);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(560, 96).applyTo(fields.control());
        fields.setFocus();
    }

    @Override
    protected boolean isReady() {
        return fields.permission(LocalDate.now()).isPresent();
    }

    @Override
    protected void okPressed() {
        permission = fields.permission(LocalDate.now());
        super.okPressed();
    }
}
