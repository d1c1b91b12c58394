/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Words;

/** A text of one line, with the words that others use in this place. */
class LineField extends TypedField<String> {

    LineField(Composite parent, FieldHost host, Slot slot) {
        super(parent, host, slot, new Words(), SWT.SINGLE);
        Suggest.on(control(), () -> host.suggestions(slot()));
    }
}
