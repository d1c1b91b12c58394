/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * Short items as chips in a frame, one beside the other, with room left to write behind the last. One of them is selected while
 * the focus is here. It changes nothing by itself: it tells its {@link Listener} what the user wants. All chips are painted
 * on one canvas, so that hundreds cost no more than a few.
 */
public final class ChipLine extends Painted {

    /** What the user wants. Chips are counted from 0. */
    public interface Listener {

        /** A chip is selected now. */
        void selected(int index);

        /** Change the text. */
        void edit(int index);

        /** Remove the chip. @param back whether the one before is wanted next, not the one behind */
        void remove(int index, boolean back);

        /** Move a chip so that it has another index. */
        void move(int from, int to);

        /** Give a weight, 0 = none. */
        void weigh(int index, int weight);

        /** Offer everything that can be done with the chip. */
        void menu(int index);

        /** Go on writing behind the last chip. @param text what was typed already */
        void write(String text);
    }

    static final int NONE = -1;
    private static final int ROUND = 24;
    private static final int DOT = 4;

    private final Listener listener;
    private final Map<String, Integer> widths = new HashMap<>();
    private List<Chip> chips = List.of();
    private ChipFlow flow;
    private int flowWidth;
    private Font measured;
    private int lineHeight;
    private int selected = NONE;
    private int hovered = NONE;
    private boolean onCross;
    private int gap = NONE;
    private boolean active;
    private Color surface;
    private String help = "";
    private String crossTip = "";

    public ChipLine(Composite parent, Listener listener) {
        super(parent, ACC.ROLE_LIST);
        this.listener = Objects.requireNonNull(listener);
        new ChipMouse(this);
        new ChipAccess(this);
        addListener(SWT.FocusIn, event -> {
            if (!chips.isEmpty()) {
                select(selected == NONE ? 0 : selected);
            }
        });
        addListener(SWT.ZoomChanged, event -> forget());
    }

    /** Shows chips; the selection stays at its place. */
    public void setChips(List<Chip> shown) {
        if (!chips.equals(shown)) {
            chips = List.copyOf(shown);
            flow = null;
            hovered = NONE;
            selected = Math.min(selected, chips.size() - 1);
            redraw();
        }
    }

    /** The chips that are shown. */
    public List<Chip> chips() {
        return chips;
    }

    /** The selected chip; -1 when there is none. */
    public int getSelected() {
        return selected;
    }

    /** Selects a chip and takes the focus. */
    public void select(int index) {
        int wanted = Math.clamp(index, NONE, chips.size() - 1);
        boolean other = wanted != selected;
        selected = wanted;
        if (!isFocusControl()) {
            forceFocus();
        }
        redraw();
        if (wanted != NONE) {
            listener.selected(wanted);
            if (other) {
                getAccessible().setFocus(wanted);
            }
        }
    }

    /** Where a chip stands in this control. */
    public Rectangle area(int index) {
        Rectangle area = flow().boxes().get(index).area();
        return new Rectangle(area.x, area.y, area.width, area.height);
    }

    /** Where the text of a chip stands in this control. */
    public Rectangle textArea(int index) {
        Rectangle area = area(index);
        return new Rectangle(area.x + ChipFlow.LEFT, area.y, area.width - ChipFlow.LEFT - ChipFlow.RIGHT + 4, area.height);
    }

    /** Where to write, in this control, when it has a width. */
    public Rectangle entry(int width) {
        Rectangle area = flow(width).entry();
        return new Rectangle(area.x, area.y, area.width, area.height);
    }

    /** The height that it needs for a width. */
    public int height(int width) {
        return flow(width).height();
    }

    /** Marks the frame because somebody writes in it; what is written on has this colour. */
    public void setActive(boolean value, Color background) {
        active = value;
        surface = background;
        redraw();
    }

    /** Sets the words about the keys, for assistive technology, and those about the cross. */
    public void setHelp(String keys, String cross) {
        help = keys;
        crossTip = cross;
    }

    String help() {
        return help;
    }

    String crossTip() {
        return crossTip;
    }

    Listener listener() {
        return listener;
    }

    ChipFlow flow() {
        return flow(getClientArea().width);
    }

    /** Marks the chip under the pointer. */
    void point(int index, boolean cross) {
        if (hovered != index || onCross != cross) {
            hovered = index;
            onCross = cross;
            redraw();
        }
    }

    /** Marks where a dragged chip would go; -1 for nowhere. */
    void mark(int index) {
        if (gap != index) {
            gap = index;
            redraw();
        }
    }

    /** Where the cross of a chip is. */
    Rectangle cross(int index) {
        Rectangle area = flow().boxes().get(index).area();
        return new Rectangle(area.x + area.width - ChipFlow.RIGHT, area.y, ChipFlow.RIGHT, area.height);
    }

    /** Where the dots of a chip are; empty when it has no weight. */
    Rectangle dots(int index) {
        ChipFlow.Box box = flow().boxes().get(index);
        return new Rectangle(box.dots(), box.area().y, box.dots() == 0 ? 0 : ChipFlow.DOTS, box.area().height);
    }

    private ChipFlow flow(int width) {
        if (flow == null || flowWidth != width || !getFont().equals(measured)) {
            GC gc = new GC(this);
            try {
                if (!getFont().equals(measured)) {
                    widths.clear();
                    measured = getFont();
                    lineHeight = gc.getFontMetrics().getHeight();
                }
                flow = ChipFlow.of(chips, width, lineHeight, text -> widths.computeIfAbsent(text, any -> gc.textExtent(text).x));
                flowWidth = width;
            } finally {
                gc.dispose();
            }
        }
        return flow;
    }

    private void forget() {
        measured = null;
        flow = null;
        redraw();
    }

    @Override
    Point size(int widthHint) {
        int width = widthHint == SWT.DEFAULT ? 240 : widthHint;
        return new Point(width, height(width));
    }

    @Override
    boolean key(Event event) {
        return ChipKeys.press(this, event);
    }

    @Override
    void paintFocus(GC gc, Rectangle area) {
        // the frame and the selected chip show it
    }

    @Override
    void paint(GC gc, Rectangle area) {
        boolean focus = active || isFocusControl();
        if (surface != null) {
            gc.setBackground(surface);
            gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        gc.setForeground(focus ? Tint.accent(this) : Tint.faint(this));
        gc.setLineWidth(focus ? 2 : 1);
        gc.drawRoundRectangle(focus ? 1 : 0, focus ? 1 : 0, area.width - (focus ? 2 : 1), area.height - (focus ? 2 : 1), 8, 8);
        gc.setLineWidth(1);
        Rectangle seen = gc.getClipping();
        List<ChipFlow.Box> boxes = flow().boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).area().intersects(seen)) {
                paint(gc, i, boxes.get(i));
            }
        }
        if (gap != NONE) {
            paintGap(gc, boxes);
        }
    }

    private void paint(GC gc, int index, ChipFlow.Box box) {
        boolean chosen = index == selected && isFocusControl();
        Rectangle area = box.area();
        Color ink = chosen ? Tint.onAccent(this) : getForeground();
        gc.setBackground(chosen ? Tint.accent(this) : Tint.chip(this, index == hovered));
        int round = Math.min(ROUND, area.height);
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, round, round);
        gc.setForeground(ink);
        int y = area.y + (area.height - box.lines().size() * lineHeight) / 2;
        int x = area.x + ChipFlow.LEFT;
        int end = x;
        for (String line : box.lines()) {
            gc.drawText(line, x, y, SWT.DRAW_TRANSPARENT);
            end = Math.max(end, x + widths.getOrDefault(line, 0));
            y += lineHeight;
        }
        Chip chip = chips.get(index);
        if (!chip.note().isEmpty()) {
            gc.setForeground(chosen ? ink : Tint.quiet(this));
            gc.drawText(chip.note(), end + ChipFlow.SPACE, y - lineHeight, SWT.DRAW_TRANSPARENT);
        }
        for (int dot = 0; dot < 5 && chip.weight() > 0; dot++) {
            gc.setAlpha(dot < chip.weight() ? 255 : 70);
            gc.setBackground(chosen ? ink : dot < chip.weight() ? Tint.accent(this) : Tint.quiet(this));
            gc.fillOval(box.dots() + dot * ChipFlow.DOT_STEP, area.y + (area.height - DOT) / 2, DOT, DOT);
        }
        gc.setAlpha(255);
        if (chosen || index == hovered) {
            gc.setForeground(chosen ? ink : onCross ? getForeground() : Tint.quiet(this));
            gc.setLineWidth(index == hovered && onCross ? 2 : 1);
            int middle = area.y + area.height / 2;
            int cross = area.x + area.width - ChipFlow.RIGHT / 2 - 1;
            gc.drawLine(cross - 3, middle - 3, cross + 3, middle + 3);
            gc.drawLine(cross + 3, middle - 3, cross - 3, middle + 3);
            gc.setLineWidth(1);
        }
    }

    private void paintGap(GC gc, List<ChipFlow.Box> boxes) {
        boolean last = gap == boxes.size();
        Rectangle beside = boxes.get(last ? gap - 1 : gap).area();
        gc.setBackground(Tint.accent(this));
        gc.fillRectangle(last ? beside.x + beside.width + 2 : beside.x - 3, beside.y, 2, beside.height);
    }
}
