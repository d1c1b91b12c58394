/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.portrait.ui.edit.notation.Dates;

/**
 * A calendar that drops down. Arrows go to other days, Page Up and Down to other months; Enter and a double click take the day, Escape none.
 * Each day on the way is told, so that it is seen what it would be like.
 */
final class DayPicker {

    private final Control anchor;
    private final Consumer<LocalDate> chosen;
    private final Runnable cancelled;
    private final Shell shell;
    private final DateTime calendar;
    /** Has the focus, because calendars swallow all keys on GTK. */
    private final Canvas ear;

    /**
     * Opens.
     *
     * @param anchor    below which it stands
     * @param dates     says days in words
     * @param day       the first to be marked; {@code null} for today
     * @param chosen    gets each day that is marked from then on
     * @param cancelled runs when none shall be taken
     */
    DayPicker(Control anchor, Dates dates, LocalDate day, Consumer<LocalDate> chosen, Runnable cancelled) {
        this.anchor = anchor;
        this.chosen = chosen;
        this.cancelled = cancelled;
        // one that is always on top gets no keys on GTK
        shell = new Shell(anchor.getShell(), SWT.TOOL | SWT.NO_TRIM);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        shell.setLayout(layout);
        calendar = new DateTime(shell, SWT.CALENDAR);
        ear = new Canvas(shell, SWT.NONE);
        GridData nowhere = new GridData();
        nowhere.exclude = true;
        ear.setLayoutData(nowhere);
        ear.setSize(1, 1);
        ear.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = dates.format(marked());
            }
        });
        if (day != null) {
            mark(day);
        }
        calendar.addListener(SWT.MouseDoubleClick, event -> take());
        calendar.addListener(SWT.DefaultSelection, event -> take());
        calendar.addListener(SWT.Selection, event -> chosen.accept(marked()));
        calendar.addListener(SWT.FocusIn, event -> shell.getDisplay().asyncExec(this::focus));
        ear.addListener(SWT.KeyDown, this::key);
        ear.addListener(SWT.Traverse, event -> event.doit = false);
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.pack();
        shell.setLocation(place());
        shell.open();
        focus();
    }

    private void focus() {
        if (!ear.isDisposed()) {
            ear.forceFocus();
        }
    }

    /** Runs when it has gone. */
    void onClosed(Runnable end) {
        shell.addListener(SWT.Dispose, event -> end.run());
    }

    private Point place() {
        Point below = anchor.toDisplay(0, anchor.getSize().y + 2);
        Rectangle screen = anchor.getMonitor().getClientArea();
        Point size = shell.getSize();
        boolean fits = below.y + size.y <= screen.y + screen.height;
        return new Point(Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)),
                fits ? below.y : anchor.toDisplay(0, 0).y - size.y - 2);
    }

    private LocalDate marked() {
        return LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
    }

    private void mark(LocalDate day) {
        calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
    }

    private void key(Event event) {
        LocalDate day = marked();
        event.doit = false;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(day.minusDays(1));
            case SWT.ARROW_RIGHT -> go(day.plusDays(1));
            case SWT.ARROW_UP -> go(day.minusWeeks(1));
            case SWT.ARROW_DOWN -> go(day.plusWeeks(1));
            case SWT.PAGE_UP -> go((event.stateMask & SWT.SHIFT) == 0 ? day.minusMonths(1) : day.minusYears(1));
            case SWT.PAGE_DOWN -> go((event.stateMask & SWT.SHIFT) == 0 ? day.plusMonths(1) : day.plusYears(1));
            case SWT.CR, SWT.KEYPAD_CR -> take();
            case SWT.ESC -> {
                cancelled.run();
                close();
            }
            default -> event.doit = true;
        }
    }

    private void go(LocalDate day) {
        mark(day);
        chosen.accept(day);
        ear.getAccessible().sendEvent(ACC.EVENT_NAME_CHANGED, null);
    }

    private void take() {
        chosen.accept(marked());
        close();
    }

    /** Closes, and goes back to where it was opened. */
    private void close() {
        shell.close();
        anchor.getShell().forceActive();
        anchor.setFocus();
    }
}
