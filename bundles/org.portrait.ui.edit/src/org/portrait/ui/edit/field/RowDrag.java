/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.portrait.ui.edit.widget.Tint;

/** Moves a row by its handle; a line shows where it would come to stand. */
final class RowDrag {

    private static final int THRESHOLD = 4;

    private final Control handle;
    private final RowsField list;
    private final Row row;
    private Point pressed;
    private Canvas marker;
    private int gap = -1;

    RowDrag(Control handle, RowsField list, Row row) {
        this.handle = handle;
        this.list = list;
        this.row = row;
        handle.setDragDetect(false);
        handle.addListener(SWT.MouseDown, event -> pressed = event.button == 1 ? new Point(event.x, event.y) : null);
        handle.addListener(SWT.MouseMove, this::move);
        handle.addListener(SWT.MouseUp, event -> end());
    }

    private void start() {
        Composite parent = row.control().getParent();
        marker = new Canvas(parent, SWT.NONE);
        GridData data = new GridData();
        data.exclude = true;
        marker.setLayoutData(data);
        marker.addListener(SWT.Paint, event -> {
            event.gc.setBackground(Tint.accent(parent));
            event.gc.fillRectangle(marker.getClientArea());
        });
        marker.moveAbove(null);
        marker.setVisible(false);
    }

    private void move(Event event) {
        if (marker == null && pressed != null && Math.abs(event.y - pressed.y) > THRESHOLD) {
            start();
        }
        if (marker == null) {
            return;
        }
        Composite parent = row.control().getParent();
        Point pointer = handle.getDisplay().map(handle, parent, event.x, event.y);
        List<Row> rows = list.rows();
        gap = 0;
        while (gap < rows.size() && pointer.y > middle(rows.get(gap).control().getBounds())) {
            gap++;
        }
        Rectangle last = rows.get(Math.min(gap, rows.size() - 1)).control().getBounds();
        int y = gap < rows.size() ? last.y - 2 : last.y + last.height;
        marker.setBounds(last.x, y, last.width, 2);
        marker.setVisible(true);
    }

    private void end() {
        pressed = null;
        if (marker == null) {
            return;
        }
        marker.dispose();
        marker = null;
        int from = list.rows().indexOf(row);
        if (gap >= 0) {
            list.move(row, gap > from ? gap - 1 : gap);
        }
        gap = -1;
    }

    private static int middle(Rectangle bounds) {
        return bounds.y + bounds.height / 2;
    }
}
