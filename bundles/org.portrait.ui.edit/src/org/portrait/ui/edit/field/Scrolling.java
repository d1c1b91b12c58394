/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Moves the page that a control stands on. */
final class Scrolling {

    private static final int MARGIN = 12;

    private Scrolling() {
    }

    /** Moves the page up and down. @param distance points, downwards positive */
    static void by(Control control, int distance) {
        ScrolledComposite page = page(control);
        if (page != null) {
            Point origin = page.getOrigin();
            page.setOrigin(origin.x, origin.y + distance);
        }
    }

    /** Moves the page just so far that a part of a control is seen. */
    static void show(Control control, Rectangle part) {
        ScrolledComposite page = page(control);
        if (page == null || page.getContent() == null) {
            return;
        }
        Rectangle wanted = control.getDisplay().map(control, page.getContent(), part);
        Point origin = page.getOrigin();
        int height = page.getClientArea().height;
        if (wanted.y < origin.y) {
            page.setOrigin(origin.x, Math.max(0, wanted.y - MARGIN));
        } else if (wanted.y + wanted.height > origin.y + height) {
            page.setOrigin(origin.x, wanted.y + wanted.height + MARGIN - height);
        }
    }

    private static ScrolledComposite page(Control control) {
        Composite parent = control.getParent();
        while (parent != null && !(parent instanceof ScrolledComposite)) {
            parent = parent.getParent();
        }
        return (ScrolledComposite) parent;
    }
}
