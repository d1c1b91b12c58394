/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** What the pointer does in a {@link ChipLine}: select, edit, weigh, remove, drag to another place. */
final class ChipMouse {

    private static final int THRESHOLD = 5;

    private final ChipLine line;
    private Point pressed;
    private int from = ChipLine.NONE;
    private boolean dragging;

    ChipMouse(ChipLine line) {
        this.line = line;
        line.setDragDetect(false);
        line.addListener(SWT.MouseDown, this::down);
        line.addListener(SWT.MouseMove, this::move);
        line.addListener(SWT.MouseUp, this::up);
        line.addListener(SWT.MouseExit, event -> line.point(ChipLine.NONE, false));
        line.addListener(SWT.MouseDoubleClick, this::twice);
        line.addListener(SWT.MenuDetect, this::menu);
        line.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC && dragging) {
                event.doit = false;
                stop();
            }
        });
    }

    private void down(Event event) {
        int index = line.flow().at(event.x, event.y);
        if (index == ChipLine.NONE) {
            line.listener().write("");
            return;
        }
        line.select(index);
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
            from = index;
        }
    }

    private void move(Event event) {
        if (pressed != null && !dragging && !line.cross(from).contains(pressed)
                && Math.hypot(event.x - pressed.x, event.y - pressed.y) > THRESHOLD) {
            dragging = true;
            line.setCursor(line.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        }
        if (dragging) {
            line.mark(line.flow().gap(event.x, event.y));
            return;
        }
        int index = line.flow().at(event.x, event.y);
        boolean cross = index != ChipLine.NONE && line.cross(index).contains(event.x, event.y);
        line.point(index, cross);
        line.setCursor(index == ChipLine.NONE ? line.getDisplay().getSystemCursor(SWT.CURSOR_IBEAM)
                : cross ? line.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String tip = cross ? line.crossTip() : null;
        if (!java.util.Objects.equals(tip, line.getToolTipText())) {
            line.setToolTipText(tip);
        }
    }

    private void up(Event event) {
        Point start = pressed;
        int index = from;
        boolean dragged = dragging;
        int gap = line.flow().gap(event.x, event.y);
        stop();
        if (start == null || index >= line.chips().size()) {
            return;
        }
        if (dragged) {
            int to = gap > index ? gap - 1 : gap;
            if (to != index) {
                line.listener().move(index, to);
            }
        } else if (line.cross(index).contains(start) && line.cross(index).contains(event.x, event.y)) {
            line.listener().remove(index, false);
        } else if (line.dots(index).contains(start)) {
            Rectangle dots = line.dots(index);
            int weight = Math.clamp((start.x - dots.x) / ChipFlow.DOT_STEP + 1, 1, 5);
            line.listener().weigh(index, weight == line.chips().get(index).weight() ? 0 : weight);
        }
    }

    private void stop() {
        pressed = null;
        from = ChipLine.NONE;
        dragging = false;
        line.mark(ChipLine.NONE);
        line.setCursor(null);
    }

    private void twice(Event event) {
        int index = line.flow().at(event.x, event.y);
        if (event.button == 1 && index != ChipLine.NONE && !line.cross(index).contains(event.x, event.y)
                && !line.dots(index).contains(event.x, event.y)) {
            stop();
            line.listener().edit(index);
        }
    }

    private void menu(Event event) {
        int index = line.getSelected();
        if (event.detail != SWT.MENU_KEYBOARD) {
            Point point = line.toControl(event.x, event.y);
            index = line.flow().at(point.x, point.y);
        }
        event.doit = false;
        if (index != ChipLine.NONE) {
            line.select(index);
            line.listener().menu(index);
        }
    }
}
