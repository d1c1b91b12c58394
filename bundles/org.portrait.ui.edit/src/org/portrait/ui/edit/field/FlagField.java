/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.ui.edit.Slot;

/** Yes or no. */
final class FlagField extends Field {

    private final Button button;

    FlagField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        button = named(host.toolkit().createButton(parent, name(), SWT.CHECK), name());
        button.addListener(SWT.Selection, event -> write(button.getSelection()));
    }

    @Override
    public Control control() {
        return button;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        button.setSelection(Boolean.TRUE.equals(slot().value()));
    }
}
