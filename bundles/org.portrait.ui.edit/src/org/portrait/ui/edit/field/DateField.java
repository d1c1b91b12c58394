/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.time.LocalDate;
import java.time.Month;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;
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

    private void open() {
        Shell shell = new Shell(box.getShell(), SWT.ON_TOP | SWT.TOOL);
        shell.setLayout(new FillLayout());
        DateTime calendar = new DateTime(shell, SWT.CALENDAR);
        if (slot().value() instanceof LocalDate day) {
            calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
        Runnable take = () -> {
            LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            write(day);
            typed.show();
            finish(shell);
        };
        calendar.addListener(SWT.MouseDoubleClick, event -> take.run());
        calendar.addListener(SWT.DefaultSelection, event -> take.run());
        calendar.addListener(SWT.Selection, event -> {
            LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
            write(day);
        });
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                finish(shell);
            }
        });
        shell.pack();
        Point below = box.toDisplay(0, box.getSize().y + 2);
        var screen = box.getMonitor().getClientArea();
        Point size = shell.getSize();
        shell.setLocation(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)),
                below.y + size.y > screen.y + screen.height ? box.toDisplay(0, 0).y - size.y - 2 : below.y);
        shell.open();
        calendar.setFocus();
    }

    /** Closes the calendar and goes back to the field. */
    private void finish(Shell shell) {
        shell.close();
        box.getShell().forceActive();
        typed.setFocus();
    }
}
