/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Page;

/**
 * Where pages lie under one another, at a zoom, in a window of some size. All lengths on the desk are in the units of
 * widgets (1/96 inch at zoom 1); those on pages are in points. Immutable.
 *
 * @param pages sizes of the pages, in points
 * @param zoom 1 = as large as on paper
 * @param viewWidth width of the window
 * @param viewHeight height of the window
 */
public record Desk(List<Rect> pages, double zoom, int viewWidth, int viewHeight) {

    /** Widget units per point at zoom 1. */
    public static final double UNITS = 96 / 72.0;
    /** Smallest zoom. */
    public static final double SMALLEST = 0.1;
    /** Largest zoom. */
    public static final double LARGEST = 3;

    private static final int MARGIN = 28;
    private static final int GAP = 24;
    private static final double[] STEPS = {0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

    public Desk {
        pages = List.copyOf(pages);
        zoom = Math.clamp(zoom, SMALLEST, LARGEST);
    }

    /** The desk of some pages. */
    public static Desk of(List<Page> pages, double zoom, int viewWidth, int viewHeight) {
        return new Desk(pages.stream().map(Page::area).toList(), zoom, viewWidth, viewHeight);
    }

    /** The same at another zoom. */
    public Desk at(double other) {
        return new Desk(pages, other, viewWidth, viewHeight);
    }

    /** Widget units per point. */
    public double scale() {
        return zoom * UNITS;
    }

    /** Width of everything, at least that of the window. */
    public int width() {
        return Math.max(viewWidth, (int) Math.floor(widest() * scale()) + 2 * MARGIN);
    }

    /** Height of everything, at least that of the window. */
    public int height() {
        return Math.max(viewHeight, contentHeight());
    }

    private int contentHeight() {
        double height = 2.0 * MARGIN + (double) GAP * Math.max(0, pages.size() - 1);
        for (Rect page : pages) {
            height += Math.round(page.height() * scale());
        }
        return (int) Math.ceil(height);
    }

    private double widest() {
        return pages.stream().mapToDouble(Rect::width).max().orElse(0);
    }

    /** Where a page lies; its corner is at whole units. */
    public Rect page(int index) {
        int spare = Math.max(0, viewHeight - contentHeight());
        long y = MARGIN + spare / 2;
        for (int i = 0; i < index; i++) {
            y += Math.round(pages.get(i).height() * scale()) + GAP;
        }
        double width = Math.round(pages.get(index).width() * scale());
        return new Rect(Math.floor((width() - width) / 2), y, width, Math.round(pages.get(index).height() * scale()));
    }

    /** The page at a point of the desk. */
    public OptionalInt pageAt(double x, double y) {
        for (int i = 0; i < pages.size(); i++) {
            if (page(i).contains(x, y)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A point of the desk as a point of a page. */
    public double[] toPage(int index, double x, double y) {
        Rect page = page(index);
        return new double[] {(x - page.x()) / scale(), (y - page.y()) / scale()};
    }

    /** An area of a page as an area of the desk. */
    public Rect toDesk(int index, Rect area) {
        Rect page = page(index);
        return new Rect(page.x() + area.x() * scale(), page.y() + area.y() * scale(), area.width() * scale(),
                area.height() * scale());
    }

    /** The zoom at which the widest page is as wide as the window. */
    public double fitWidth() {
        return clamp((viewWidth - 2.0 * MARGIN) / (widest() * UNITS));
    }

    /** The zoom at which the largest page can be seen as a whole. */
    public double fitPage() {
        double tallest = pages.stream().mapToDouble(Rect::height).max().orElse(1);
        return clamp(Math.min(fitWidth(), (viewHeight - 2.0 * MARGIN) / (tallest * UNITS)));
    }

    private static double clamp(double zoom) {
        return Double.isFinite(zoom) ? Math.clamp(zoom, SMALLEST, LARGEST) : 1;
    }

    /** The next larger usual zoom. */
    public double larger() {
        for (double step : STEPS) {
            if (step > zoom * 1.01) {
                return step;
            }
        }
        return LARGEST;
    }

    /** The next smaller usual zoom. */
    public double smaller() {
        for (int i = STEPS.length - 1; i >= 0; i--) {
            if (STEPS[i] < zoom * 0.99) {
                return STEPS[i];
            }
        }
        return SMALLEST;
    }

    /**
     * Where the window has to be scrolled to after a zoom so that what is under the pointer stays there.
     *
     * @param after the desk at the new zoom
     * @param scrollX left edge of the window on this desk
     * @param scrollY top edge of the window on this desk
     * @param x the pointer in the window
     * @param y the pointer in the window
     * @return left and top edge on the new desk
     */
    public int[] scrollFor(Desk after, int scrollX, int scrollY, int x, int y) {
        if (pages.isEmpty()) {
            return new int[] {0, 0};
        }
        int page = nearest(scrollY + y);
        double[] point = toPage(page, scrollX + x, scrollY + y);
        Rect now = after.page(page);
        return new int[] {(int) Math.round(now.x() + point[0] * after.scale() - x),
                (int) Math.round(now.y() + point[1] * after.scale() - y)};
    }

    private int nearest(double y) {
        int best = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (page(i).y() <= y) {
                best = i;
            }
        }
        return best;
    }

    /** What is seen in the window of a page and beside it, in points of the page, when the window is scrolled to a point. */
    public Rect seen(int page, int scrollX, int scrollY) {
        Rect area = page(page);
        return new Rect((scrollX - area.x()) / scale(), (scrollY - area.y()) / scale(), viewWidth / scale(), viewHeight / scale());
    }

    /** The pages that can be seen when the window is scrolled to a height. */
    public List<Integer> visible(int scrollY) {
        List<Integer> seen = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            Rect page = page(i);
            if (page.bottom() >= scrollY && page.y() <= scrollY + viewHeight) {
                seen.add(i);
            }
        }
        return seen;
    }
}
