/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.core.command.InvalidValueException;
import org.portrait.ui.edit.Editing;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.notation.Dates;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;

/** A day: typed, or picked from a calendar that drops down. */
final class DateField extends Field {

    private final Composite box;
    private final TypedField<LocalDate> typed;

    DateField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.row(parent, host, 2);
        Dates dates = new Dates(Texts.locale());
        typed = new TypedField<>(box, host, slot, dates, SWT.SINGLE);
        typed.onProblem(this::problem);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, false, false);
        data.widthHint = Boxes.widest(typed.control(), Stream.of(Month.values()).map(month -> dates.format(LocalDate.of(2028, month, 28))));
        typed.control().setLayoutData(data);
        GlyphButton button = new GlyphButton(box, Glyph.CALENDAR, Texts.get("date.pick"));
        button.setAccessibleName(Texts.get("date.pick") + ": " + name());
        button.addListener(SWT.Selection, event -> open());
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean setFocus() {
        return typed.setFocus();
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        typed.show();
    }

    @Override
    public void flush() {
        typed.flush();
    }

    @Override
    public void bind(Slot other) {
        typed.bind(other);
        super.bind(other);
    }

    /** All days on the way to the one that is taken are one step. */
    private void open() {
        Editing editing = host().editing();
        editing.endTyping();
        LocalDate before = slot().value() instanceof LocalDate day ? day : null;
        new DayPicker(box, new Dates(Texts.locale()), before, this::take, () -> editing.takeBack(slot())).onClosed(() -> {
            editing.endTyping();
            if (!box.isDisposed()) {
                typed.show();
            }
        });
    }

    private void take(LocalDate day) {
        try {
            host().editing().type(slot(), day);
            problem(null);
        } catch (InvalidValueException refused) {
            problem(refused.message(Texts.locale()));
        }
        typed.show();
    }
}
