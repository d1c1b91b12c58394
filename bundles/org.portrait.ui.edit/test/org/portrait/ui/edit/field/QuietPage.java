/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.Slot;

/** A page on which nobody looks. */
record QuietPage(FormToolkit toolkit, Editing editing) implements FieldHost {

    @Override
    public List<String> suggestions(Slot slot) {
        return List.of();
    }

    @Override
    public void resized() {
        // nothing is laid out here
    }

    @Override
    public void focused(Slot slot) {
        // nobody follows here
    }

    @Override
    public void showEvidence(Slot slot, Control anchor) {
        // not looked at here
    }
}
