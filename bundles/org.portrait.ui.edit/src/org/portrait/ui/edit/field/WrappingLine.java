/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Puts controls side by side and begins a new line where there is no room: the same fields stand in the wide form and in
 * the narrow panel beside the card. Of a control's {@link GridData} it heeds the width, whether it grabs what is left of
 * its line, and whether it stands at the top of it.
 */
final class WrappingLine extends Layout {

    private static final int GAP = 6;
    private static final int LEADING = 4;
    /** What a control that grabs the rest of a line needs at least, in points. */
    private static final int LEAST = 110;

    @Override
    protected Point computeSize(Composite box, int width, int height, boolean flush) {
        List<Line> lines = lines(box, width, flush);
        int wide = lines.stream().mapToInt(line -> line.width).max().orElse(0);
        int high = lines.stream().mapToInt(line -> line.height() + LEADING).sum() - LEADING;
        return new Point(width == SWT.DEFAULT ? wide : width, height == SWT.DEFAULT ? Math.max(0, high) : height);
    }

    @Override
    protected void layout(Composite box, boolean flush) {
        Rectangle area = box.getClientArea();
        int y = area.y;
        for (Line line : lines(box, area.width, flush)) {
            int x = area.x;
            int height = line.height();
            for (Item item : line.items) {
                int indent = item.top() ? item.data.verticalIndent : (height - item.size.y) / 2;
                item.control.setBounds(x, y + indent, item.size.x, item.size.y);
                x += item.size.x + GAP;
            }
            y += height + LEADING;
        }
    }

    private static List<Line> lines(Composite box, int width, boolean flush) {
        List<Line> lines = new ArrayList<>();
        for (Control child : box.getChildren()) {
            Item item = new Item(child, flush);
            int needed = item.grabs() && width != SWT.DEFAULT ? LEAST : item.size.x;
            if (lines.isEmpty() || width != SWT.DEFAULT && lines.getLast().width + GAP + needed > width) {
                lines.add(new Line());
            }
            lines.getLast().add(item, needed);
        }
        if (width != SWT.DEFAULT) {
            lines.forEach(line -> line.fill(width, flush));
        }
        return lines;
    }

    /** Controls that stand side by side. */
    private static final class Line {
        private final List<Item> items = new ArrayList<>();
        private int width;

        void add(Item item, int needed) {
            width += (items.isEmpty() ? 0 : GAP) + needed;
            items.add(item);
            item.size.x = needed;
        }

        /** Shares what is left among those that want it; what is too wide even alone is cut to the line. */
        void fill(int wanted, boolean flush) {
            List<Item> grabbing = items.stream().filter(Item::grabs).toList();
            int left = Math.max(0, wanted - width);
            for (Item item : items) {
                int share = item.grabs() ? left / grabbing.size() : 0;
                item.resize(Math.min(item.size.x + share, wanted), flush);
            }
        }

        int height() {
            return items.stream().mapToInt(item -> item.size.y + (item.top() ? item.data.verticalIndent : 0)).max().orElse(0);
        }
    }

    /** A control with the size it will have. */
    private static final class Item {
        private final Control control;
        private final GridData data;
        private Point size;

        Item(Control control, boolean flush) {
            this.control = control;
            data = control.getLayoutData() instanceof GridData given ? given : new GridData();
            size = control.computeSize(data.widthHint, data.heightHint, flush);
        }

        boolean grabs() {
            return data.grabExcessHorizontalSpace;
        }

        boolean top() {
            return data.verticalAlignment == SWT.TOP;
        }

        void resize(int width, boolean flush) {
            size = new Point(width, control.computeSize(width, data.heightHint, flush).y);
        }
    }
}
