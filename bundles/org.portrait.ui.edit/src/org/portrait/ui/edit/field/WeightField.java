/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.Dots;

/** How much something matters, from 1 to 5. */
final class WeightField extends Field {

    private final Dots dots;

    WeightField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        dots = named(new Dots(parent), name());
        dots.setAccessibleName(name());
        dots.setToolTipText(name() + ". " + Texts.get("weight.help"));
        dots.addListener(SWT.Selection, event -> write(dots.getValue() == 0 ? null : Integer.valueOf(dots.getValue())));
    }

    @Override
    public Control control() {
        return dots;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        dots.setValue(slot().value() instanceof Integer weight ? weight : 0);
    }
}
