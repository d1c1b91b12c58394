/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A bar that fills up, with the per cent beside it. */
public final class Meter extends Painted {

    private static final int BAR = 72;
    private static final int GAP = 6;

    private int percent;

    public Meter(Composite parent) {
        super(parent, ACC.ROLE_PROGRESSBAR);
    }

    /** Shows a value from 0 to 100. */
    public void setPercent(int value) {
        if (percent != value) {
            percent = value;
            redraw();
        }
    }

    /** Explains the value, for who points at it. */
    public void setHelp(String words) {
        if (!words.equals(getToolTipText())) {
            setToolTipText(words);
        }
    }

    @Override
    public boolean setFocus() {
        return false;
    }

    @Override
    String value() {
        return percent + " %";
    }

    @Override
    void paint(GC gc, Rectangle area) {
        int y = area.height / 2 - 3;
        gc.setBackground(Tint.faint(this));
        gc.fillRoundRectangle(0, y, BAR, 6, 6, 6);
        gc.setBackground(Tint.accent(this));
        gc.fillRoundRectangle(0, y, Math.max(6, BAR * percent / 100), 6, 6, 6);
        gc.setForeground(Tint.quiet(this));
        String text = percent + "\u202f%";
        gc.drawText(text, BAR + GAP, (area.height - gc.textExtent(text).y) / 2, true);
    }

    @Override
    Point size(int widthHint) {
        GC gc = new GC(this);
        Point text = gc.textExtent("100\u202f%");
        gc.dispose();
        return new Point(BAR + GAP + text.x, Math.max(20, text.y));
    }

    @Override
    boolean key(Event event) {
        return false;
    }
}
