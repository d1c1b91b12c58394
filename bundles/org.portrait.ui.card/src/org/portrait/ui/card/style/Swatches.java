/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.style;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Color;
import org.portrait.ui.edit.widget.Tint;

/**
 * Colours to choose from, as dots in two rows; the first stands for the colour of the theme. Arrow keys and clicks select and send
 * {@link SWT#Selection}; where the pointer is sends {@link SWT#MouseHover} when it changes, see {@link #hovered()}.
 */
final class Swatches extends Canvas {

    /** Names and colours, from red around the circle, then greys. */
    private static final List<String> COLOURS = List.of("", "#c62828", "#bf360c", "#9a5b00", "#fbc02d", "#2e7d32", "#00796b", "#00838f", "#1565c0",
            "#283593", "#6a1b9a", "#ad1457", "#5d4037", "#37474f");
    private static final int COLUMNS = 7;
    private static final int DOT = 24;
    private static final int STEP = 34;

    private final List<String> colours = new ArrayList<>(COLOURS);
    private int selected = -1;
    private int hovered = -1;

    Swatches(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseDown, event -> {
            setFocus();
            choose(at(event.x, event.y));
        });
        addListener(SWT.MouseMove, event -> hover(at(event.x, event.y)));
        addListener(SWT.MouseExit, event -> hover(-1));
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        access();
    }

    /** Selects a colour if it is one of these; else none is. */
    void show(String colour) {
        selected = colours.indexOf(colour);
        redraw();
    }

    /** The selected colour, {@code #rrggbb}; empty for that of the theme. */
    String colour() {
        return selected < 0 ? "" : colours.get(selected);
    }

    /** The colour that the pointer is on; {@code null} for none. */
    String hovered() {
        return hovered < 0 ? null : colours.get(hovered);
    }

    private void choose(int index) {
        if (index >= 0 && index < colours.size() && index != selected) {
            selected = index;
            redraw();
            getAccessible().setFocus(index);
            notifyListeners(SWT.Selection, new Event());
        }
    }

    private void hover(int index) {
        if (index != hovered) {
            hovered = index;
            setCursor(index < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            setToolTipText(index < 0 ? null : name(index));
            notifyListeners(SWT.MouseHover, new Event());
        }
    }

    private void key(Event event) {
        int from = Math.max(0, selected);
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT -> choose(selected < 0 ? 0 : from + 1);
            case SWT.ARROW_LEFT -> choose(from - 1);
            case SWT.ARROW_DOWN -> choose(from + COLUMNS);
            case SWT.ARROW_UP -> choose(from - COLUMNS);
            default -> { }
        }
    }

    private int at(int x, int y) {
        int index = y / STEP * COLUMNS + x / STEP;
        return x < 0 || y < 0 || x >= COLUMNS * STEP || index >= colours.size() ? -1 : index;
    }

    private String name(int index) {
        String colour = colours.get(index);
        return Words.get("colour." + (colour.isEmpty() ? "theme" : colour.substring(1)));
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        int pad = (STEP - DOT) / 2;
        for (int index = 0; index < colours.size(); index++) {
            int x = index % COLUMNS * STEP + pad;
            int y = index / COLUMNS * STEP + pad;
            if (colours.get(index).isEmpty()) {
                gc.setForeground(Tint.quiet(this));
                gc.setLineWidth(1);
                gc.drawOval(x, y, DOT - 1, DOT - 1);
                gc.drawLine(x + DOT / 4, y + DOT * 3 / 4, x + DOT * 3 / 4, y + DOT / 4);
            } else {
                Color colour = Color.of(colours.get(index));
                gc.setBackground(new org.eclipse.swt.graphics.Color(colour.red(), colour.green(), colour.blue()));
                gc.fillOval(x, y, DOT, DOT);
            }
            if (index == selected) {
                gc.setForeground(isFocusControl() ? Tint.accent(this) : Tint.quiet(this));
                gc.setLineWidth(2);
                gc.drawOval(x - 4, y - 4, DOT + 7, DOT + 7);
            }
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(COLUMNS * STEP, (colours.size() + COLUMNS - 1) / COLUMNS * STEP);
    }

    private void access() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID < 0 ? Words.get("look.colour") : name(event.childID);
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getChildCount(AccessibleControlEvent event) {
                event.detail = colours.size();
            }

            @Override
            public void getChildren(AccessibleControlEvent event) {
                event.children = IntStream.range(0, colours.size()).boxed().toArray();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = event.childID < 0 ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | ACC.STATE_SELECTABLE | (event.childID == selected ? ACC.STATE_SELECTED : 0);
            }

            @Override
            public void getFocus(AccessibleControlEvent event) {
                event.childID = isFocusControl() ? Math.max(selected, 0) : ACC.CHILDID_NONE;
            }
        });
    }
}
