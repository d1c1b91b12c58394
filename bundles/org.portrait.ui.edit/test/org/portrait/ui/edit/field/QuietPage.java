/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.widgets.Control;
import org.portrait.ui.edit.Slot;

/** A page on which nobody looks. */
record QuietPage(FieldTools tools) implements FieldHost {

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
