/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A control that draws itself, can be reached with the keyboard and tells assistive technology what it is. */
abstract class Painted extends Canvas {

    private final int role;
    private String name = "";
    private boolean hovered;

    /** @param role one of the {@code ROLE} constants of {@link ACC} */
    Painted(Composite parent, int role) {
        this(parent, role, SWT.NONE);
    }

    /** @param style {@link SWT#NO_FOCUS}, when there are keys for the same elsewhere */
    Painted(Composite parent, int role, int style) {
        super(parent, SWT.DOUBLE_BUFFERED | style);
        this.role = role;
        setBackground(parent.getBackground());
        addListener(SWT.Paint, this::onPaint);
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Traverse, this::onTraverse);
        addListener(SWT.KeyDown, this::onKey);
        describe();
    }

    /** Draws within the client area. */
    abstract void paint(GC gc, Rectangle area);

    /** Shows that the focus is here. */
    void paintFocus(GC gc, Rectangle area) {
        gc.setForeground(Tint.accent(this));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
    }

    /** The size that it wants, in points. */
    abstract Point size(int widthHint);

    /** A key was pressed. @return whether it meant something */
    abstract boolean key(Event event);

    /** The value for assistive technology; empty for none. */
    String value() {
        return "";
    }

    /** {@code STATE} constants of {@link ACC}, for assistive technology, beside those that every control has. */
    int state() {
        return ACC.STATE_NORMAL;
    }

    /** Sets the name that assistive technology reads out. */
    public void setAccessibleName(String text) {
        name = text;
    }

    boolean isHovered() {
        return hovered && isEnabled();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Point size = size(widthHint);
        return new Point(widthHint == SWT.DEFAULT ? size.x : widthHint, heightHint == SWT.DEFAULT ? size.y : heightHint);
    }

    /** Says that the value is another now. */
    void changed() {
        redraw();
        if (isFocusControl()) {
            getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, null);
        }
        notifyListeners(SWT.Selection, new Event());
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    private void onPaint(Event event) {
        if (!getBackground().equals(getParent().getBackground())) {
            // the theme may have coloured the parent since
            setBackground(getParent().getBackground());
        }
        Rectangle area = getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(getForeground());
        event.gc.setBackground(getBackground());
        event.gc.fillRectangle(area);
        paint(event.gc, area);
        if (isFocusControl()) {
            paintFocus(event.gc, area);
        }
    }

    private void onTraverse(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_ESCAPE, SWT.TRAVERSE_PAGE_NEXT,
                    SWT.TRAVERSE_PAGE_PREVIOUS -> true;
            default -> false;
        };
    }

    private void onKey(Event event) {
        if (key(event)) {
            event.doit = false;
        }
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.isEmpty() ? getToolTipText() : name;
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = getToolTipText();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = role;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= state();
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }
        });
    }
}
