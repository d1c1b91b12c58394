/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * What assistive technology holds on to for a thing that is only painted.
 *
 * <p>GTK calls everything without a widget defunct, and screen readers pass over what is; so there a widget of a single point stands beside
 * the canvas' corner for it, which nobody sees, points at or comes to with Tab. Elsewhere it takes none.
 *
 * @param accessible what listeners are added to
 * @param release    takes it away
 */
record Host(Accessible accessible, Runnable release) {

    private static final String MARK = Host.class.getName();

    static Host of(Canvas canvas, Accessible parent) {
        if (!"gtk".equals(SWT.getPlatform())) {
            Accessible accessible = new Accessible(parent);
            return new Host(accessible, accessible::dispose);
        }
        Composite widget = new Composite(canvas, SWT.NO_FOCUS);
        widget.setData(MARK, Boolean.TRUE);
        widget.setBounds(-2, -2, 1, 1);
        return new Host(widget.getAccessible(), widget::dispose);
    }

    /** Tells where something is on the display. */
    static void place(AccessibleControlEvent event, Rectangle area) {
        event.x = area.x;
        event.y = area.y;
        event.width = area.width;
        event.height = area.height;
    }

    /** Whether a control only stands for something that is painted. */
    static boolean isHost(Control control) {
        return control.getData(MARK) != null;
    }
}
