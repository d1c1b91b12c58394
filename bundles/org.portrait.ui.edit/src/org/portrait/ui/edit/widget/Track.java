/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * A slider from 0 to 100 that may also be unset. While it is dragged, the value is shown; {@link SWT#Selection} is sent when the
 * pointer lets go or a key was pressed. A double click or Delete takes the value away.
 */
public final class Track extends Painted {

    private static final int KNOB = 14;
    private static final int HEIGHT = 26;

    private final boolean centred;
    private Integer value;
    private boolean dragging;

    /** @param centred whether it stands between two poles, so that it fills from the middle */
    public Track(Composite parent, boolean centred) {
        super(parent, ACC.ROLE_SLIDER);
        this.centred = centred;
        addListener(SWT.MouseDown, event -> {
            if (event.button == 1) {
                setFocus();
                dragging = true;
                drag(event.x);
            }
        });
        addListener(SWT.MouseMove, event -> {
            if (dragging) {
                drag(event.x);
            }
        });
        addListener(SWT.MouseUp, event -> {
            if (dragging) {
                dragging = false;
                changed();
            }
        });
        addListener(SWT.MouseDoubleClick, event -> choose(null));
    }

    /** Shows a value, {@code null} for none, without telling the listeners; not while it is dragged. */
    public void setValue(Integer percent) {
        if (!dragging && !java.util.Objects.equals(value, percent)) {
            value = percent;
            redraw();
        }
    }

    /** The value from 0 to 100; {@code null} when there is none. */
    public Integer getValue() {
        return value;
    }

    @Override
    String value() {
        return value == null ? "" : value.toString();
    }

    @Override
    void paint(GC gc, Rectangle area) {
        int middle = area.height / 2;
        int left = KNOB / 2 + 2;
        int width = Math.max(1, area.width - KNOB - 4);
        gc.setBackground(Tint.faint(this));
        gc.fillRoundRectangle(left, middle - 2, width, 4, 4, 4);
        if (centred) {
            gc.fillRectangle(left + width / 2, middle - 5, 1, 10);
        }
        if (value == null) {
            gc.setBackground(getBackground());
            gc.setForeground(isHovered() ? Tint.accent(this) : Tint.quiet(this));
            int x = left + width / 2 - KNOB / 2;
            gc.fillOval(x, middle - KNOB / 2, KNOB, KNOB);
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawOval(x, middle - KNOB / 2, KNOB, KNOB);
            gc.setLineStyle(SWT.LINE_SOLID);
            return;
        }
        int x = left + (int) Math.round(width * value / 100.0);
        int from = centred ? left + width / 2 : left;
        gc.setBackground(Tint.accent(this));
        gc.fillRoundRectangle(Math.min(from, x), middle - 2, Math.abs(x - from), 4, 4, 4);
        gc.fillOval(x - KNOB / 2, middle - KNOB / 2, KNOB, KNOB);
    }

    @Override
    Point size(int widthHint) {
        return new Point(180, HEIGHT);
    }

    @Override
    boolean key(Event event) {
        int now = value == null ? 50 : value;
        Integer wanted = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP -> now + 5;
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> now - 5;
            case SWT.PAGE_UP -> now + 20;
            case SWT.PAGE_DOWN -> now - 20;
            case SWT.HOME -> 0;
            case SWT.END -> 100;
            default -> null;
        };
        boolean clears = event.keyCode == SWT.DEL || event.keyCode == SWT.BS;
        if (event.stateMask != 0 || wanted == null && !clears) {
            return false;
        }
        choose(clears ? null : Integer.valueOf(Math.clamp(wanted, 0, 100)));
        return true;
    }

    private void drag(int x) {
        int left = KNOB / 2 + 2;
        int width = Math.max(1, getClientArea().width - KNOB - 4);
        value = (int) Math.clamp(Math.round(100.0 * (x - left) / width), 0, 100);
        redraw();
        notifyListeners(SWT.Modify, new Event());
    }

    private void choose(Integer percent) {
        value = percent;
        changed();
    }
}
