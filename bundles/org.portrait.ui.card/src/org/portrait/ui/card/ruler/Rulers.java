/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.ruler;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.geometry.Rect;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Desk;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.Remembered;
import org.portrait.ui.edit.widget.Tint;

/**
 * Rulers along the upper and left edge of a card, measured from the corner of the paper, with the extent of what is selected and the place of the
 * pointer. They are off until somebody wants them, which is remembered.
 */
public final class Rulers implements Overlay, Gesture {

    private static final int WIDE = 22;
    private static final int SHORT = 4;
    private static final int LONG = 9;
    private static final int FONT = 7;
    private static final String WANTED = "rulers.shown";

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final Font font;
    private boolean on;
    private int pointerX = -1;
    private int pointerY = -1;

    public Rulers(CardEditing tools) {
        this.tools = tools;
        canvas = tools.canvas();
        FontData letters = canvas.getFont().getFontData()[0];
        font = new Font(canvas.getDisplay(), letters.getName(), FONT, SWT.NORMAL);
        canvas.addListener(SWT.Dispose, event -> font.dispose());
        canvas.addListener(SWT.MouseMove, event -> point(event.x, event.y));
        canvas.addListener(SWT.MouseExit, event -> point(-1, -1));
        canvas.onShown(this::redraw);
        canvas.view().addListener(this::redraw);
        tools.onBlocksSelected(this::redraw);
        canvas.add((Overlay) this);
        canvas.add((Gesture) this);
        on = Remembered.is(WANTED);
    }

    /** Whether they are seen. */
    public boolean isOn() {
        return on;
    }

    /** Shows or hides them. */
    public void setOn(boolean wanted) {
        on = wanted;
        Remembered.set(WANTED, wanted);
        canvas.redraw();
    }

    @Override
    public boolean key(Event key) {
        boolean meant = (key.keyCode == 'r' || key.keyCode == 'R') && key.stateMask == SWT.MOD1;
        if (meant) {
            setOn(!on);
        }
        return meant;
    }

    private void point(int x, int y) {
        pointerX = x;
        pointerY = y;
        redraw();
    }

    private void redraw() {
        if (on) {
            Rectangle area = canvas.getClientArea();
            canvas.redraw(0, 0, area.width, WIDE, false);
            canvas.redraw(0, WIDE, WIDE, area.height - WIDE, false);
        }
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        if (!on || damage.x >= WIDE && damage.y >= WIDE) {
            return;
        }
        Rectangle area = canvas.getClientArea();
        Desk desk = canvas.view().desk();
        Font before = gc.getFont();
        gc.setFont(font);
        gc.setAntialias(SWT.OFF);
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(0, 0, area.width, WIDE);
        gc.fillRectangle(0, 0, WIDE, area.height);
        extents(gc);
        gc.setForeground(Tint.quiet(canvas.getParent()));
        List<Integer> pages = desk.visible(canvas.view().y());
        pages.stream().limit(1).forEach(page -> lines(gc, desk, page, true));
        pages.forEach(page -> lines(gc, desk, page, false));
        gc.setBackground(canvas.getParent().getBackground());
        gc.fillRectangle(0, 0, WIDE, WIDE);
        gc.setForeground(Tint.faint(canvas.getParent()));
        gc.drawLine(0, WIDE - 1, area.width, WIDE - 1);
        gc.drawLine(WIDE - 1, 0, WIDE - 1, area.height);
        gc.setForeground(Tint.accent(canvas.getParent()));
        if (pointerX >= WIDE) {
            gc.drawLine(pointerX, 0, pointerX, WIDE - 2);
        }
        if (pointerY >= WIDE) {
            gc.drawLine(0, pointerY, WIDE - 2, pointerY);
        }
        gc.setFont(before);
        gc.setAntialias(SWT.ON);
    }

    /** The lines of a page on the upper ruler, or on the left one. */
    private void lines(GC gc, Desk desk, int page, boolean upper) {
        Rect paper = desk.page(page).moved(-canvas.view().x(), -canvas.view().y());
        Rect size = desk.pages().get(page);
        double start = upper ? paper.x() : paper.y();
        for (Graduation.Line line : Graduation.of(size, desk.scale()).lines(upper ? size.width() : size.height())) {
            int at = (int) Math.round(start + line.at() * desk.scale());
            int from = WIDE - 1 - (line.number() < 0 ? SHORT : LONG);
            gc.drawLine(upper ? at : from, upper ? from : at, upper ? at : WIDE - 2, upper ? WIDE - 2 : at);
            if (line.number() >= 0) {
                gc.drawText(String.valueOf(line.number()), upper ? at + 3 : 1, upper ? 0 : at + 1, true);
            }
        }
    }

    /** What is selected, on both rulers. */
    private void extents(GC gc) {
        gc.setBackground(Tint.accent(canvas.getParent()));
        gc.setAlpha(60);
        Set<String> blocks = tools.blocks();
        Stream<Rect> areas = blocks.isEmpty() ? canvas.areas(tools.cursor().selection()).stream()
                : canvas.card().stream().flatMap(card -> card.blocks().stream()).filter(block -> blocks.contains(block.name()))
                        .map(block -> canvas.toWindow(block.page(), block.area()));
        areas.forEach(area -> {
            gc.fillRectangle((int) area.x(), 0, (int) Math.ceil(area.width()), WIDE);
            gc.fillRectangle(0, (int) area.y(), WIDE, (int) Math.ceil(area.height()));
        });
        gc.setAlpha(255);
    }
}
