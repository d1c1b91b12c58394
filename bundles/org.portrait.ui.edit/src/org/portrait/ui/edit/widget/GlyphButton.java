/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** A small flat button with a drawing, a text or both; sends {@link SWT#Selection}. */
public final class GlyphButton extends Painted {

    private static final int ICON = 16;
    private static final int PAD = 4;
    private static final Color WHITE = new Color(255, 255, 255);

    private final Glyph glyph;
    private String text = "";
    private boolean quiet = true;
    private boolean trailing;
    private Color fill;
    private boolean checked;

    /** @param glyph what is drawn, or {@code null} for text only */
    public GlyphButton(Composite parent, Glyph glyph, String toolTip) {
        this(parent, glyph, toolTip, SWT.NONE);
    }

    /** @param style {@link SWT#NO_FOCUS}, when there are keys for the same elsewhere */
    public GlyphButton(Composite parent, Glyph glyph, String toolTip, int style) {
        super(parent, ACC.ROLE_PUSHBUTTON, style);
        this.glyph = glyph;
        setToolTipText(toolTip);
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        addListener(SWT.MouseUp, event -> {
            if (event.button == 1 && isEnabled() && getClientArea().contains(event.x, event.y)) {
                notifyListeners(SWT.Selection, new Event());
            }
        });
    }

    /** Sets the text beside the drawing. */
    public void setText(String value) {
        if (!text.equals(value)) {
            text = value;
            redraw();
        }
    }

    /** The text beside the drawing. */
    public String getText() {
        return text;
    }

    /** Whether the drawing stands behind the text. */
    public void setTrailing(boolean value) {
        trailing = value;
        redraw();
    }

    /** Whether it keeps in the background until the pointer is on it. */
    public void setQuiet(boolean value) {
        quiet = value;
        redraw();
    }

    /** Whether what it stands for is on. */
    public void setChecked(boolean value) {
        if (checked != value) {
            checked = value;
            redraw();
            getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, value ? 1 : 0});
        }
    }

    /** Whether what it stands for is on. */
    public boolean isChecked() {
        return checked;
    }

    @Override
    int state() {
        return checked ? ACC.STATE_CHECKED : ACC.STATE_NORMAL;
    }

    /** Fills the button with a colour and writes white on it; {@code null} = flat. */
    public void setFill(Color color) {
        fill = color;
        redraw();
    }

    @Override
    void paint(GC gc, Rectangle area) {
        if (fill != null) {
            gc.setBackground(fill);
            gc.fillRoundRectangle(0, 2, area.width, area.height - 4, area.height - 4, area.height - 4);
            gc.setForeground(WHITE);
            gc.drawText(fitting(gc, area.width - 2 * pad()), pad(), (area.height - gc.textExtent(text).y) / 2, true);
            return;
        }
        if (isHovered() || checked) {
            gc.setBackground(Tint.hover(this));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
        }
        var color = !isEnabled() ? Tint.faint(this) : quiet && !isHovered() && !checked ? Tint.quiet(this) : Tint.accent(this);
        gc.setForeground(color);
        gc.setBackground(color);
        String shown = fitting(gc, area.width - 2 * pad() - (glyph == null ? 0 : ICON + PAD));
        int width = shown.isEmpty() ? 0 : gc.textExtent(shown).x;
        if (glyph != null) {
            glyph.draw(gc, trailing ? pad() + width + PAD : pad(), (area.height - ICON) / 2);
        }
        if (width > 0) {
            gc.drawText(shown, glyph == null || trailing ? pad() : pad() + ICON + PAD, (area.height - gc.textExtent(text).y) / 2, true);
        }
    }

    @Override
    Point size(int widthHint) {
        int width = glyph == null ? 0 : ICON;
        int height = ICON;
        if (!text.isEmpty()) {
            GC gc = new GC(this);
            Point extent = gc.textExtent(text);
            gc.dispose();
            width += extent.x + (glyph == null ? 0 : PAD);
            height = Math.max(height, extent.y);
        }
        return new Point(width + 2 * pad(), height + 2 * PAD);
    }

    /** The text, cut off with dots where there is less room than it wants. */
    private String fitting(GC gc, int room) {
        if (text.isEmpty() || gc.textExtent(text).x <= room) {
            return text;
        }
        int fits = 1;
        for (int tooLong = text.length(); tooLong - fits > 1;) {
            int length = (fits + tooLong) / 2;
            if (gc.textExtent(text.substring(0, length) + "…").x > room) {
                tooLong = length;
            } else {
                fits = length;
            }
        }
        return text.substring(0, fits).strip() + "…";
    }

    private int pad() {
        return fill == null ? PAD : 3 * PAD;
    }

    @Override
    boolean key(Event event) {
        if (event.character != ' ' && event.character != SWT.CR) {
            return false;
        }
        notifyListeners(SWT.Selection, new Event());
        return true;
    }
}
