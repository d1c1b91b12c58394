/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.cell;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.sirius.service.FieldServices;

/** A text as it is typed; several lines for sentences and lists. What cannot be held is told, and not taken. */
final class TextCell extends TextCellEditor {

    private static final FieldServices FIELDS = new FieldServices();
    private static final int LINES = 6;
    /** In pixels: enough for a line of a list. */
    private static final int WIDTH = 360;

    private final EObject element;
    private final String key;
    private final boolean isLong;

    TextCell(Composite parent, EObject element, String key) {
        super(parent, isLong(element, key) ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER : SWT.SINGLE);
        this.element = element;
        this.key = key;
        this.isLong = isLong(element, key);
        text.setToolTipText(help());
        text.addModifyListener(event -> showRefusal());
        text.addFocusListener(new TextActions(this));
    }

    private static boolean isLong(EObject element, String key) {
        return FIELDS.isLong(element, key) || FIELDS.isList(element, key);
    }

    private String help() {
        return (FIELDS.fieldHelp(element, key) + "\n" + FIELDS.fieldForm(element, key)).strip();
    }

    @Override
    public LayoutData getLayoutData() {
        LayoutData data = super.getLayoutData();
        if (isLong) {
            data.minimumHeight = LINES * text.getLineHeight();
            data.minimumWidth = WIDTH;
            data.verticalAlignment = SWT.TOP;
        }
        return data;
    }

    /** Begins with what is said, or with the letter that was typed. */
    @Override
    protected void doSetValue(Object value) {
        super.doSetValue(value instanceof String typed && typed.length() == 1 ? typed : FIELDS.fieldText(element, key));
    }

    private void showRefusal() {
        boolean refused = !FIELDS.accepts(element, key, text.getText());
        text.setForeground(refused ? text.getDisplay().getSystemColor(SWT.COLOR_RED) : null);
        text.setToolTipText(refused ? FIELDS.refusal(element, key, text.getText()) : help());
    }

    @Override
    protected void fireApplyEditorValue() {
        String refusal = FIELDS.refusal(element, key, text.getText());
        if (!refusal.isEmpty()) {
            fireCancelEditor();
            MessageDialog.openError(text.getShell(), FIELDS.fieldLabel(element, key), refusal);
        } else if (text.getText().equals(FIELDS.fieldText(element, key))) {
            fireCancelEditor();
        } else {
            super.fireApplyEditorValue();
        }
    }
}
