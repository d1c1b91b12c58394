/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Page;

/** Zoom and scrolling of the desk in its window. */
public final class DeskScroll {

    /** How the zoom follows the window. */
    public enum Fit {
        /** The pages are as wide as the window. */
        WIDTH,
        /** A whole page can be seen. */
        PAGE,
        /** The zoom stays as the user set it. */
        NONE
    }

    private static final double WIDEST_FIT = 1.6;

    private final Canvas canvas;
    private final Runnable rescaled;
    private final Runnable scrolled;
    private final List<Runnable> listeners = new ArrayList<>();
    private Desk desk = new Desk(List.of(new Rect(0, 0, 595.28, 841.89)), 1, 1, 1);
    private Fit fit = Fit.WIDTH;
    private int x;
    private int y;

    /**
     * @param rescaled runs when other pixels are needed
     * @param scrolled runs when something else of the desk is seen
     */
    DeskScroll(Canvas canvas, Runnable rescaled, Runnable scrolled) {
        this.canvas = canvas;
        this.rescaled = rescaled;
        this.scrolled = scrolled;
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getHorizontalBar().getSelection(), y));
        canvas.getVerticalBar().addListener(SWT.Selection, event -> scrollTo(x, canvas.getVerticalBar().getSelection()));
        canvas.addListener(SWT.Resize, event -> resize());
    }

    /** Where the pages lie. */
    public Desk desk() {
        return desk;
    }

    /** How the zoom follows the window. */
    public Fit fit() {
        return fit;
    }

    /** Left edge of the window on the desk. */
    public int x() {
        return x;
    }

    /** Top edge of the window on the desk. */
    public int y() {
        return y;
    }

    /** Hears of another zoom. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Lets the zoom follow the window. */
    public void setFit(Fit how) {
        fit = how;
        refit();
        bars();
        changed();
    }

    /** Sets the zoom; what is in the middle of the window stays there. */
    public void setZoom(double zoom) {
        zoomAt(zoom, desk.viewWidth() / 2, desk.viewHeight() / 2);
    }

    /** Sets the zoom; what is at a point of the window stays there. */
    public void zoomAt(double zoom, int pointerX, int pointerY) {
        fit = Fit.NONE;
        Desk after = desk.at(zoom);
        int[] corner = desk.scrollFor(after, x, y, pointerX, pointerY);
        desk = after;
        x = corner[0];
        y = corner[1];
        bars();
        changed();
    }

    /** Scrolls so that the window's corner is at a point of the desk, as far as there is something. */
    public void scrollTo(int left, int top) {
        int oldX = x;
        int oldY = y;
        x = left;
        y = top;
        bars();
        if (x != oldX || y != oldY) {
            canvas.redraw();
            scrolled.run();
        }
    }

    /** Scrolls as little as needed to show an area of the desk. */
    public void reveal(Rect area) {
        int margin = 24;
        int left = x;
        int top = y;
        if (area.x() < x) {
            left = (int) area.x() - margin;
        } else if (area.right() > x + desk.viewWidth()) {
            left = (int) Math.min(area.x() - margin, area.right() + margin - desk.viewWidth());
        }
        if (area.y() < y) {
            top = (int) area.y() - margin;
        } else if (area.bottom() > y + desk.viewHeight()) {
            top = (int) Math.min(area.y() - margin, area.bottom() + margin - desk.viewHeight());
        }
        scrollTo(left, top);
    }

    void setPages(List<Page> pages) {
        Desk after = Desk.of(pages, desk.zoom(), desk.viewWidth(), desk.viewHeight());
        if (!after.equals(desk)) {
            desk = after;
            double zoom = desk.zoom();
            refit();
            bars();
            if (zoom != desk.zoom()) {
                changed();
            } else {
                rescaled.run();
            }
        }
    }

    private void resize() {
        Rectangle area = canvas.getClientArea();
        if (area.width > 0 && area.height > 0) {
            desk = new Desk(desk.pages(), desk.zoom(), area.width, area.height);
            double zoom = desk.zoom();
            refit();
            bars();
            canvas.redraw();
            if (zoom != desk.zoom()) {
                changed();
            } else {
                rescaled.run();
            }
        }
    }

    private void refit() {
        desk = switch (fit) {
            case WIDTH -> desk.at(Math.min(WIDEST_FIT, desk.fitWidth()));
            case PAGE -> desk.at(desk.fitPage());
            case NONE -> desk;
        };
    }

    private void changed() {
        canvas.redraw();
        rescaled.run();
        listeners.forEach(Runnable::run);
    }

    private void bars() {
        x = Math.clamp(x, 0, Math.max(0, desk.width() - desk.viewWidth()));
        y = Math.clamp(y, 0, Math.max(0, desk.height() - desk.viewHeight()));
        set(canvas.getHorizontalBar(), x, desk.width(), desk.viewWidth());
        set(canvas.getVerticalBar(), y, desk.height(), desk.viewHeight());
    }

    private static void set(ScrollBar bar, int selection, int all, int window) {
        bar.setValues(selection, 0, Math.max(all, 1), Math.max(1, Math.min(window, all)), 48, Math.max(1, window - 48));
        bar.setVisible(all > window);
    }
}
