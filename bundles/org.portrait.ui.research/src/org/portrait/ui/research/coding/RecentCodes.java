/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.Code;
import org.portrait.research.coding.CodeBook;
import org.portrait.ui.edit.widget.Tint;

/** A line with the codes that the keys 1 to 9 give. It can be clicked; with the keyboard one presses the digits themselves. */
final class RecentCodes {

    private static final int PAD = 8;
    private static final int GAP = 14;

    private final Canvas canvas;
    private final Hues hues;
    private List<Code> codes = List.of();
    private Rectangle[] places = new Rectangle[0];

    RecentCodes(Composite parent, Hues hues, Consumer<Code> chosen) {
        this.hues = hues;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS) {

            @Override
            public org.eclipse.swt.graphics.Point computeSize(int width, int height, boolean changed) {
                GC gc = new GC(this);
                try {
                    return new org.eclipse.swt.graphics.Point(width == SWT.DEFAULT ? 100 : width, gc.getFontMetrics().getHeight() + 2 * PAD);
                } finally {
                    gc.dispose();
                }
            }
        };
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseUp, event -> {
            for (int number = 0; number < places.length; number++) {
                if (event.button == 1 && places[number].contains(event.x, event.y)) {
                    chosen.accept(codes.get(number));
                    return;
                }
            }
        });
    }

    Control control() {
        return canvas;
    }

    void show(List<Code> recent) {
        codes = recent;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        int x = 12;
        places = new Rectangle[codes.size()];
        for (int number = 0; number < codes.size(); number++) {
            Code code = codes.get(number);
            String digit = String.valueOf(number + 1);
            String name = CodeBook.name(code);
            int left = x;
            int room = gc.textExtent(digit).x + 6 + hues.square(code).getBounds().width + 6 + gc.textExtent(name).x;
            places[number] = new Rectangle(left, 0, room + GAP, area.height);
            if (left + room < area.width) {
                gc.setForeground(Tint.quiet(canvas));
                gc.drawText(digit, x, PAD, true);
                x += gc.textExtent(digit).x + 6;
                gc.drawImage(hues.square(code), x, (area.height - hues.square(code).getBounds().height) / 2);
                x += hues.square(code).getBounds().width + 6;
                gc.setForeground(canvas.getForeground());
                gc.drawText(name, x, PAD, true);
                x = left + room + GAP;
            } else {
                places[number] = new Rectangle(0, 0, 0, 0);
            }
        }
    }
}
