/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.ui.edit.widget.Tint;
import org.portrait.ui.research.coding.Bars.Bar;

/** Bars beside the words that have a code, with the names of the codes. What it shows the keyboard finds in the text. */
final class BarMargin {

    private static final int LANE = 9;
    private static final int BAR = 5;
    private static final int GAP = 8;
    private static final int MOST_LANES = 8;

    private record Spot(Bar bar, Rectangle area) {
    }

    private final Canvas canvas;
    private final StyledText text;
    private final Consumer<Bar> chosen;
    private final List<Spot> spots = new ArrayList<>();
    private Bars bars;
    private Highlight current;

    /** @param chosen gets the bar that was clicked */
    BarMargin(Composite parent, StyledText text, Consumer<Bar> chosen) {
        this.text = text;
        this.chosen = chosen;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, this::click);
        canvas.addListener(SWT.MouseMove, this::point);
        canvas.addListener(SWT.MouseWheel, event -> text.setTopPixel(text.getTopPixel() - event.count * text.getLineHeight()));
    }

    Canvas control() {
        return canvas;
    }

    void show(Bars shown) {
        bars = shown;
        canvas.redraw();
    }

    void setCurrent(Highlight highlight) {
        if (current != highlight) {
            current = highlight;
            canvas.redraw();
        }
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(text.getBackground());
        gc.fillRectangle(area);
        spots.clear();
        if (bars == null || text.getCharCount() == 0) {
            return;
        }
        int first = text.getOffsetAtLine(text.getTopIndex());
        int lastLine = text.getLineIndex(text.getClientArea().height);
        int last = text.getOffsetAtLine(lastLine) + text.getLine(lastLine).length();
        gc.setAntialias(SWT.ON);
        gc.setFont(text.getFont());
        int height = gc.getFontMetrics().getHeight();
        int names = area.width - Math.min(bars.lanes(), MOST_LANES) * LANE - GAP;
        int free = Integer.MIN_VALUE;
        Map<String, Integer> named = new HashMap<>();
        for (Bar bar : bars.all()) {
            if (bar.to() >= first && bar.from() <= last) {
                int top = bar.from() < first ? -height : text.getLocationAtOffset(bar.from()).y;
                int bottom = bar.to() > last ? area.height + height
                        : text.getLocationAtOffset(Math.max(bar.from(), bar.to() - 1)).y + text.getLineHeight();
                int left = area.width - (Math.min(bar.lane(), MOST_LANES - 1) + 1) * LANE;
                Rectangle place = new Rectangle(left, top + 1, BAR, Math.max(BAR, bottom - top - 2));
                gc.setBackground(Hues.of(bar.code().orElse(null)));
                boolean strong = bar.highlight() == current;
                gc.fillRoundRectangle(place.x - (strong ? 1 : 0), place.y, BAR + (strong ? 2 : 0), place.height, BAR, BAR);
                spots.add(new Spot(bar, new Rectangle(left - 2, place.y, LANE, place.height)));
                int at = Math.max(free, Math.max(0, top));
                boolean again = named.getOrDefault(bar.name(), Integer.MIN_VALUE) > top - 2 * height;
                if (!again && names > height && at < bottom + 3 * height) {
                    name(gc, bar, at, names, height, strong);
                    named.put(bar.name(), at);
                    free = at + height;
                }
            }
        }
    }

    private void name(GC gc, Bar bar, int at, int right, int height, boolean strong) {
        String shown = fitting(gc, bar.name(), right - GAP);
        int width = gc.textExtent(shown).x;
        gc.setForeground(strong ? text.getForeground() : Tint.quiet(text));
        gc.drawText(shown, right - width, at, true);
        spots.add(new Spot(bar, new Rectangle(right - width, at, width + GAP, height)));
    }

    private static String fitting(GC gc, String name, int room) {
        if (gc.textExtent(name).x <= room) {
            return name;
        }
        int length = name.length();
        while (length > 1 && gc.textExtent(name.substring(0, length) + "…").x > room) {
            length--;
        }
        return name.substring(0, length).stripTrailing() + "…";
    }

    private Optional<Bar> at(int x, int y) {
        return spots.reversed().stream().filter(spot -> spot.area().contains(x, y)).map(Spot::bar).findFirst();
    }

    /** The bar that the pointer is on. */
    Optional<Bar> pointed() {
        Point at = canvas.toControl(canvas.getDisplay().getCursorLocation());
        return at(at.x, at.y);
    }

    private void click(Event event) {
        if (event.button == 1) {
            at(event.x, event.y).ifPresent(chosen);
        }
    }

    private void point(Event event) {
        Optional<Bar> bar = at(event.x, event.y);
        canvas.setCursor(bar.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
        String tip = bar.map(BarMargin::tip).orElse(null);
        if (tip == null || !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private static String tip(Bar bar) {
        String coders = bar.highlight().getUses().stream().filter(use -> bar.code().filter(code -> code.getId().equals(use.getCode())).isPresent())
                .map(CodeUse::getCoder).filter(coder -> coder != null && !coder.isBlank()).distinct().collect(Collectors.joining(", "));
        String comment = bar.highlight().getComment();
        return bar.name() + (coders.isEmpty() ? "" : "  ·  " + coders) + (comment == null || comment.isBlank() ? "" : "\n" + comment);
    }

    /** Where the bar of a highlight is painted now. */
    Optional<Rectangle> place(Highlight highlight) {
        return spots.stream().filter(spot -> spot.bar().highlight() == highlight).map(Spot::area).findFirst();
    }
}
