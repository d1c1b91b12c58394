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

/** A weight from 1 to 5 as dots; 0 = none. A click on the last filled dot takes the weight away. */
public final class Dots extends Painted {

    private static final int COUNT = 5;
    private static final int STEP = 11;
    private static final int SIZE = 7;
    private static final int PAD = 4;

    private int value;
    private int pointed;

    public Dots(Composite parent) {
        super(parent, ACC.ROLE_SLIDER);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseMove, event -> point(at(event.x)));
        addListener(SWT.MouseExit, event -> point(0));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1) {
                choose(at(event.x) == value ? 0 : at(event.x));
            }
        });
    }

    /** Shows a weight, without telling the listeners. */
    public void setValue(int weight) {
        if (value != weight) {
            value = weight;
            redraw();
        }
    }

    /** The weight, 0 = none. */
    public int getValue() {
        return value;
    }

    @Override
    String value() {
        return value == 0 ? "" : value + " / " + COUNT;
    }

    @Override
    void paint(GC gc, Rectangle area) {
        int y = (area.height - SIZE) / 2;
        for (int dot = 1; dot <= COUNT; dot++) {
            int x = PAD + (dot - 1) * STEP;
            boolean filled = dot <= (pointed > 0 ? pointed : value);
            gc.setBackground(filled ? Tint.accent(this) : Tint.faint(this));
            gc.setAlpha(filled && pointed > 0 && dot > value ? 130 : 255);
            gc.fillOval(x, y, SIZE, SIZE);
        }
        gc.setAlpha(255);
    }

    @Override
    Point size(int widthHint) {
        return new Point(2 * PAD + COUNT * STEP - (STEP - SIZE), 24);
    }

    @Override
    boolean key(Event event) {
        int wanted = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_UP, '+' -> value + 1;
            case SWT.ARROW_LEFT, SWT.ARROW_DOWN, '-' -> value - 1;
            case SWT.HOME, SWT.DEL, SWT.BS -> 0;
            case SWT.END -> COUNT;
            default -> event.character >= '0' && event.character <= '5' ? event.character - '0' : -1;
        };
        if (wanted < 0 || event.stateMask != 0) {
            return false;
        }
        choose(Math.min(COUNT, wanted));
        return true;
    }

    private int at(int x) {
        return Math.clamp((x - PAD) / STEP + 1, 1, COUNT);
    }

    private void point(int dot) {
        if (pointed != dot) {
            pointed = dot;
            redraw();
        }
    }

    private void choose(int weight) {
        pointed = 0;
        if (value != weight) {
            value = weight;
            changed();
        }
    }
}
