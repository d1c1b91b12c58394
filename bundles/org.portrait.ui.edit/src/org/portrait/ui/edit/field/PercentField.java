/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.widget.Track;

/** A share from 0 to 100 on a slider, with its value beside it. */
final class PercentField extends Field {

    private final Composite box;
    private final Track track;
    private final Label number;

    /** @param centred whether it stands between two poles; then the number is left out */
    PercentField(Composite parent, FieldHost host, Slot slot, boolean centred) {
        super(host, slot);
        box = Boxes.row(parent, host, centred ? 1 : 2);
        track = named(new Track(box, centred), name());
        track.setAccessibleName(name());
        track.setToolTipText(Texts.get("track.help"));
        track.setLayoutData(Boxes.wide());
        number = centred ? null : host.toolkit().createLabel(box, "", SWT.TRAIL);
        if (number != null) {
            number.setLayoutData(Boxes.letters(box, 8));
        }
        track.addListener(SWT.Modify, event -> label());
        track.addListener(SWT.Selection, event -> write(track.getValue()));
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return track.setFocus();
    }

    @Override
    public void show() {
        track.setValue((Integer) slot().value());
        label();
    }

    private void label() {
        if (number != null) {
            number.setText(track.getValue() == null ? Texts.get("choice.none") : track.getValue() + "\u00a0%");
        }
    }
}
