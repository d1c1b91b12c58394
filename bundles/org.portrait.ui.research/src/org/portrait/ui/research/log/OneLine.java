/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.log;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Puts controls side by side in one line. Where there is too little room, those before the last one are left out, from behind. */
final class OneLine extends Layout {

    private final int gap;

    /** @param gap between two controls, in points */
    OneLine(int gap) {
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite box, int widthHint, int heightHint, boolean flush) {
        Point[] sizes = sizes(box);
        int width = width(sizes, sizes.length);
        int height = Arrays.stream(sizes).mapToInt(size -> size.y).max().orElse(0);
        return new Point(widthHint == SWT.DEFAULT ? width : Math.min(width, widthHint), heightHint == SWT.DEFAULT ? height : heightHint);
    }

    /** How wide so many of the first controls are together with the last one. */
    private int width(Point[] sizes, int first) {
        int width = 0;
        for (int index = 0; index < sizes.length; index++) {
            width += index < first || index == sizes.length - 1 ? sizes[index].x + gap : 0;
        }
        return Math.max(0, width - gap);
    }

    private static Point[] sizes(Composite box) {
        return Arrays.stream(box.getChildren()).map(control -> control.computeSize(SWT.DEFAULT, SWT.DEFAULT)).toArray(Point[]::new);
    }

    @Override
    protected void layout(Composite box, boolean flush) {
        Control[] controls = box.getChildren();
        Point[] sizes = sizes(box);
        int room = box.getClientArea().width;
        int first = controls.length;
        while (first > 0 && width(sizes, first) > room) {
            first--;
        }
        int x = 0;
        for (int index = 0; index < controls.length; index++) {
            boolean shown = index < first || index == controls.length - 1;
            controls[index].setVisible(shown);
            Point size = sizes[index];
            controls[index].setBounds(x, (box.getClientArea().height - size.y) / 2, size.x, size.y);
            x += shown ? size.x + gap : 0;
        }
    }
}
