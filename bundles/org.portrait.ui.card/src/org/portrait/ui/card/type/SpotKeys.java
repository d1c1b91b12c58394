/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.type;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** The keys that end a small editor: Enter, Escape, and Tab at either end of its widgets, whichever of them has the focus. */
final class SpotKeys {

    /** What the keys do. */
    interface Ends {

        void accept();

        void cancel();

        /** @param step 1 to the next place of the card, -1 to the previous */
        void walk(int step);
    }

    private final Shell shell;
    private final Control field;
    private final Ends ends;

    /** @param field whose widgets Tab walks through first */
    private SpotKeys(Shell shell, Control field, Ends ends) {
        this.shell = shell;
        this.field = field;
        this.ends = ends;
    }

    /** Hears the keys in a window. @param field the part of it that is edited */
    static void listen(Shell shell, Control field, Ends ends) {
        new SpotKeys(shell, field, ends).listen(shell);
    }

    private void listen(Control control) {
        control.addListener(SWT.Traverse, this::leave);
        if (control instanceof Composite group) {
            for (Control child : group.getChildren()) {
                listen(child);
            }
        }
    }

    private void leave(Event event) {
        boolean taken = !event.doit && event.detail != SWT.TRAVERSE_ESCAPE;
        if (taken) {
            return;
        }
        switch (event.detail) {
            case SWT.TRAVERSE_ESCAPE -> {
                event.doit = false;
                later(ends::cancel);
            }
            case SWT.TRAVERSE_RETURN -> {
                event.doit = false;
                later(ends::accept);
            }
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS -> {
                int step = event.detail == SWT.TRAVERSE_TAB_NEXT ? 1 : -1;
                if (isEdge(event.widget, step)) {
                    event.doit = false;
                    later(() -> ends.walk(step));
                }
            }
            default -> {
                // walks inside of the field
            }
        }
    }

    /** After the field's own listeners. */
    private void later(Runnable work) {
        shell.getDisplay().asyncExec(() -> {
            if (!shell.isDisposed()) {
                work.run();
            }
        });
    }

    /** Whether there is no other widget of the field in a direction. */
    private boolean isEdge(Object widget, int step) {
        List<Control> stops = new ArrayList<>();
        collect(field, stops);
        return stops.isEmpty() || (step > 0 ? stops.getLast() : stops.getFirst()) == widget || !stops.contains(widget);
    }

    private static void collect(Control control, List<Control> stops) {
        Control[] children = control instanceof Composite group && !(control instanceof Combo) ? group.getChildren() : new Control[0];
        if (children.length == 0 && (control.getStyle() & SWT.NO_FOCUS) == 0 && !(control instanceof Label) && control.isVisible()) {
            stops.add(control);
        }
        for (Control child : children) {
            collect(child, stops);
        }
    }
}
