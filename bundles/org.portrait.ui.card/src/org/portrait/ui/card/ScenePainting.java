/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.edit.widget.Tint;

/** Draws the desk, the pages on it, and what is selected or pointed at. */
final class ScenePainting {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);
    private static final Color WHITE = new Color(255, 255, 255);
    private static final Color BLACK = new Color(0, 0, 0);
    private static final int SHADOW = 7;
    private static final int SHADOW_SINKS = 3;
    /** How far the marks of what is selected or pointed at reach beyond it. */
    static final int MARK = 7;

    private final SceneCanvas<?, ?> canvas;
    private final List<Overlay> overlays = new ArrayList<>();

    ScenePainting(SceneCanvas<?, ?> canvas) {
        this.canvas = canvas;
    }

    /** Paints what is seen. @param damage the part of the canvas that has to be painted; nothing outside of it is */
    void paint(GC gc, Rectangle damage) {
        gc.setBackground(Tint.recess(canvas.getParent()));
        gc.fillRectangle(damage);
        Desk desk = canvas.view().desk();
        for (int page : desk.visible(canvas.view().y())) {
            Rect area = desk.page(page).moved(-canvas.view().x(), -canvas.view().y());
            Rectangle paper = new Rectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height());
            shadow(gc, paper, damage);
            gc.setBackground(WHITE);
            gc.fillRectangle(paper.intersection(damage));
            canvas.pixels(page).ifPresent(pixels -> pixels(gc, pixels, area, damage));
        }
        gc.setAntialias(SWT.ON);
        Origin selected = canvas.where().selection();
        if (!canvas.hovered().equals(selected)) {
            canvas.areas(canvas.hovered()).forEach(area -> outline(gc, area, 14, 120, 1));
        }
        boolean focused = canvas.isFocusControl();
        canvas.areas(selected).forEach(area -> outline(gc, area, 22, focused ? 255 : 150, 2));
        overlays.forEach(overlay -> overlay.paint(gc, damage));
        if (focused && canvas.accessibility().current().isEmpty()) {
            focusRing(gc);
        }
    }

    /** The canvas has the focus, but nothing on it is selected. */
    private void focusRing(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setForeground(Tint.accent(canvas.getParent()));
        gc.setLineWidth(2);
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 2, area.height - 2);
        gc.setLineWidth(1);
    }

    void add(Overlay overlay) {
        overlays.add(overlay);
    }

    /** Pixels of another zoom are stretched until those of this zoom are there. */
    private void pixels(GC gc, PagePixels pixels, Rect page, Rectangle damage) {
        double scale = canvas.deviceScale();
        boolean exact = Math.abs(pixels.width() / scale - page.width()) < 1 && Math.abs(pixels.height() / scale - page.height()) < 1;
        gc.setInterpolation(exact ? SWT.NONE : SWT.LOW);
        double across = exact ? 1 / scale : page.width() / pixels.width();
        double down = exact ? 1 / scale : page.height() / pixels.height();
        for (PagePixels.Tile tile : pixels.tiles()) {
            int left = (int) Math.round(page.x() + tile.area().x * across);
            int top = (int) Math.round(page.y() + tile.area().y * down);
            int right = (int) Math.round(page.x() + tile.area().getMaxX() * across);
            int bottom = (int) Math.round(page.y() + tile.area().getMaxY() * down);
            if (damage.intersects(left, top, right - left, bottom - top)) {
                tile.draw(gc, left, top, right - left, bottom - top);
            }
        }
        gc.setInterpolation(SWT.DEFAULT);
    }

    /** The shadow of a page, around it; what the page covers is not painted twice. */
    private void shadow(GC gc, Rectangle paper, Rectangle damage) {
        Rectangle covered = paper.intersection(damage);
        if (covered.equals(damage)) {
            return;
        }
        Region around = new Region(gc.getDevice());
        try {
            around.add(damage);
            around.subtract(covered);
            gc.setClipping(around);
        } finally {
            around.dispose();
        }
        gc.setAntialias(SWT.ON);
        gc.setBackground(BLACK);
        boolean dark = Tint.isDark(canvas.getParent());
        for (int i = SHADOW; i > 0; i--) {
            gc.setAlpha((dark ? 14 : 6) + (SHADOW - i));
            gc.fillRoundRectangle(paper.x - i, paper.y - i + SHADOW_SINKS, paper.width + 2 * i, paper.height + 2 * i, 2 * i, 2 * i);
        }
        gc.setAlpha(255);
        gc.setClipping(damage);
    }

    /** A frame that is seen on any colour: light around the accent. */
    private static void outline(GC gc, Rect area, int fill, int line, int width) {
        int x = (int) Math.floor(area.x()) - 4;
        int y = (int) Math.floor(area.y()) - 3;
        int wide = (int) Math.ceil(area.width()) + 8;
        int high = (int) Math.ceil(area.height()) + 6;
        gc.setBackground(ACCENT);
        gc.setAlpha(fill);
        gc.fillRoundRectangle(x, y, wide, high, 8, 8);
        gc.setAlpha(line * 3 / 4);
        gc.setForeground(WHITE);
        gc.setLineWidth(width + 2);
        gc.drawRoundRectangle(x, y, wide, high, 8, 8);
        gc.setAlpha(line);
        gc.setForeground(ACCENT);
        gc.setLineWidth(width);
        gc.drawRoundRectangle(x, y, wide, high, 8, 8);
        gc.setAlpha(255);
        gc.setLineWidth(1);
    }
}
