/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

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
import org.portrait.ui.edit.widget.Tint;

/** An answer to choose from, with the key that chooses it. */
final class OptionRow extends Canvas {

    private static final int CAP = 26;
    private static final int PAD = 8;
    private static final int ROUND = 8;

    private final String key;
    private final String words;
    private final boolean single;
    private boolean chosen;
    private boolean hovered;

    /**
     * @param key    what is written on its key; empty when it has none
     * @param single whether choosing it gives up the others
     * @param choose runs when it is clicked
     */
    OptionRow(Composite parent, String key, String words, boolean single, Runnable choose) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.key = key;
        this.words = words;
        this.single = single;
        setBackground(parent.getBackground());
        setToolTipText(words);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.MouseEnter, event -> hover(true));
        addListener(SWT.MouseExit, event -> hover(false));
        addListener(SWT.MouseUp, event -> choose.run());
        describe();
    }

    private void hover(boolean on) {
        hovered = on;
        redraw();
    }

    /** Whether it is chosen. */
    boolean isChosen() {
        return chosen;
    }

    /** What it says. */
    String words() {
        return words;
    }

    void setChosen(boolean value) {
        if (chosen != value) {
            chosen = value;
            redraw();
            getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, value ? 1 : 0});
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(getFont());
        Point text = gc.textExtent(words);
        gc.dispose();
        return new Point(CAP + 3 * PAD + text.x, Math.max(CAP, text.y) + 6);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setAntialias(SWT.ON);
        if (chosen || hovered) {
            gc.setBackground(chosen ? Tint.chip(this, hovered) : Tint.hover(this));
            gc.fillRoundRectangle(0, 0, area.width, area.height, ROUND, ROUND);
        }
        int top = (area.height - CAP) / 2;
        if (chosen) {
            gc.setBackground(Tint.accent(this));
            gc.fillRoundRectangle(PAD, top, CAP, CAP, ROUND, ROUND);
        } else {
            gc.setForeground(Tint.faint(this));
            gc.drawRoundRectangle(PAD, top, CAP - 1, CAP - 1, ROUND, ROUND);
        }
        gc.setForeground(chosen ? Tint.onAccent(this) : Tint.quiet(this));
        String sign = chosen && key.isEmpty() ? "✓" : key;
        Point size = gc.textExtent(sign);
        gc.drawText(sign, PAD + (CAP - size.x) / 2, top + (CAP - size.y) / 2, true);
        gc.setForeground(getForeground());
        gc.drawText(words, CAP + 2 * PAD, (area.height - gc.textExtent(words).y) / 2, true);
    }

    private void describe() {
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }

            @Override
            public void getKeyboardShortcut(AccessibleEvent event) {
                event.result = key;
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = single ? ACC.ROLE_RADIOBUTTON : ACC.ROLE_CHECKBUTTON;
            }

            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail |= chosen ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
            }
        });
    }
}
