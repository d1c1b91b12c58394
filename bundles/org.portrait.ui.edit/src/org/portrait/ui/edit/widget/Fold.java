/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A heading with an arrow that opens and closes what stands below; sends {@link SWT#Selection}. */
public final class Fold extends Painted {

    private static final int PAD = 6;
    private static final int ARROW = 16;

    private final String title;
    private String detail = "";
    private boolean open;

    public Fold(Composite parent, String title) {
        super(parent, ACC.ROLE_PUSHBUTTON);
        this.title = title;
        setAccessibleName(title);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && getClientArea().contains(event.x, event.y)) {
                toggle();
            }
        });
        getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getState(AccessibleControlEvent event) {
                event.detail = ACC.STATE_FOCUSABLE | (open ? ACC.STATE_EXPANDED : ACC.STATE_COLLAPSED);
            }
        });
    }

    /** Whether the arrow points down. */
    public boolean isOpen() {
        return open;
    }

    /** Turns the arrow, without telling the listeners. */
    public void setOpen(boolean value) {
        open = value;
        redraw();
    }

    /** Sets the quiet words at the other end. */
    public void setDetail(String text) {
        if (!detail.equals(text)) {
            detail = text;
            redraw();
        }
    }

    @Override
    String value() {
        return detail;
    }

    @Override
    void paint(GC gc, Rectangle area) {
        if (isHovered()) {
            gc.setBackground(Tint.hover(this));
            gc.fillRoundRectangle(0, 0, area.width, area.height - 2, 6, 6);
        }
        gc.setForeground(Tint.quiet(this));
        (open ? Glyph.DOWN : Glyph.NEXT).draw(gc, PAD, (area.height - ARROW) / 2);
        gc.drawText(detail, area.width - gc.textExtent(detail).x - PAD, (area.height - gc.textExtent(detail).y) / 2, true);
        gc.setForeground(Tint.faint(this));
        gc.drawLine(0, area.height - 1, area.width, area.height - 1);
        gc.setForeground(getForeground());
        gc.setFont(bold());
        gc.drawText(title, PAD + ARROW + PAD, (area.height - gc.textExtent(title).y) / 2, true);
    }

    private static Font bold() {
        return JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
    }

    @Override
    Point size(int widthHint) {
        GC gc = new GC(this);
        gc.setFont(bold());
        Point text = gc.textExtent(title);
        gc.dispose();
        return new Point(text.x + ARROW + 4 * PAD + 80, text.y + 16);
    }

    @Override
    boolean key(Event event) {
        boolean wanted = switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.KEYPAD_ADD -> true;
            case SWT.ARROW_LEFT, SWT.KEYPAD_SUBTRACT -> false;
            case ' ', SWT.CR -> !open;
            default -> open;
        };
        if (wanted != open) {
            toggle();
            return true;
        }
        return false;
    }

    private void toggle() {
        open = !open;
        redraw();
        notifyListeners(SWT.Selection, new Event());
    }
}
