/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.research.coding.Saturation;
import org.portrait.research.coding.Saturation.Step;
import org.portrait.ui.edit.widget.Tint;

/** New codes of each interview as bars, all codes so far as a line. The same stands beside it in words. */
final class SaturationChart {

    private static final int PAD = 8;
    private static final int WIDEST = 64;

    private final Canvas canvas;
    private Saturation curve;
    private String words = "";

    SaturationChart(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_GRAPHIC;
            }
        });
    }

    Control control() {
        return canvas;
    }

    /** @param told the same in words */
    void show(Saturation shown, String told) {
        curve = shown;
        words = told;
        canvas.redraw();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        if (curve == null || curve.steps().isEmpty() || area.height < 60) {
            return;
        }
        int line = gc.getFontMetrics().getHeight();
        int count = curve.steps().size();
        int highest = Math.max(1, curve.steps().getLast().total());
        int bottom = area.height - line - PAD;
        int height = bottom - line - 2 * PAD;
        int left = PAD + gc.textExtent(String.valueOf(highest)).x + PAD;
        int step = Math.clamp((area.width - left - PAD) / count, 1, WIDEST);
        gc.setAntialias(SWT.ON);
        gc.setForeground(Tint.faint(canvas));
        gc.drawLine(left, bottom, left + step * count, bottom);
        int known = curve.codesInBase().isPresent() ? left + step * curve.rule().base() : -1;
        if (known > 0) {
            gc.setLineStyle(SWT.LINE_DOT);
            gc.drawLine(known, PAD, known, bottom);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        int[] points = new int[count * 2];
        for (int number = 0; number < count; number++) {
            Step one = curve.steps().get(number);
            int x = left + step * number;
            int tall = (int) Math.round((double) height * one.fresh() / highest);
            gc.setBackground(Tint.chip(canvas, true));
            gc.fillRectangle(x + step / 6, bottom - tall, Math.max(1, step * 2 / 3), tall);
            points[number * 2] = x + step / 2;
            points[number * 2 + 1] = bottom - (int) Math.round((double) height * one.total() / highest);
            if (step > gc.textExtent("00").x + 2 || number % 5 == 4) {
                gc.setForeground(Tint.quiet(canvas));
                centred(gc, String.valueOf(number + 1), x + step / 2, bottom + 2);
            }
            if (one.fresh() > 0 && step > gc.textExtent("00").x + 2) {
                gc.setForeground(canvas.getForeground());
                centred(gc, String.valueOf(one.fresh()), x + step / 2, bottom - (tall > line ? line : tall + line));
            }
        }
        gc.setForeground(Tint.accent(canvas));
        gc.setBackground(Tint.accent(canvas));
        gc.setLineWidth(2);
        gc.drawPolyline(points);
        for (int number = 0; number < count; number++) {
            gc.fillOval(points[number * 2] - 3, points[number * 2 + 1] - 3, 6, 6);
        }
        gc.setLineWidth(1);
        gc.drawText(String.valueOf(highest), PAD, points[points.length - 1] - line / 2, true);
    }

    private static void centred(GC gc, String text, int x, int y) {
        gc.drawText(text, x - gc.textExtent(text).x / 2, y, true);
    }
}
