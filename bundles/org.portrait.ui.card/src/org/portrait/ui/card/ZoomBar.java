/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Glyph;
import org.portrait.ui.edit.widget.GlyphButton;
import org.portrait.ui.edit.widget.Tint;

/** A small bar that floats over the lower right corner of a canvas. */
public final class ZoomBar {

    private static final int GAP = 16;

    private final SceneCanvas<?, ?> canvas;
    private final Composite bar;
    private final GlyphButton percent;

    /** A bar over a canvas. */
    public ZoomBar(SceneCanvas<?, ?> canvas) {
        this.canvas = canvas;
        bar = new Composite(canvas, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        bar.setBackground(canvas.getParent().getBackground());
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 4;
        layout.marginHeight = 3;
        layout.horizontalSpacing = 1;
        bar.setLayout(layout);
        DeskScroll view = canvas.view();
        button(Glyph.LESS, "zoom.out").addListener(SWT.Selection, event -> view.setZoom(view.desk().smaller()));
        percent = button(null, "zoom.actual");
        percent.addListener(SWT.Selection, event -> view.setZoom(1));
        button(Glyph.ADD, "zoom.in").addListener(SWT.Selection, event -> view.setZoom(view.desk().larger()));
        button(Glyph.FIT_WIDTH, "zoom.width").addListener(SWT.Selection, event -> view.setFit(DeskScroll.Fit.WIDTH));
        button(Glyph.FIT_PAGE, "zoom.page").addListener(SWT.Selection, event -> view.setFit(DeskScroll.Fit.PAGE));
        bar.addListener(SWT.Paint, this::paint);
        view.addListener(this::show);
        canvas.addListener(SWT.Resize, event -> place());
        show();
    }

    /** Adds a button on the left. @param key of its words */
    public GlyphButton add(Glyph glyph, String key) {
        GlyphButton button = button(glyph, key);
        button.moveAbove(null);
        ((GridLayout) bar.getLayout()).numColumns++;
        place();
        return button;
    }

    private GlyphButton button(Glyph glyph, String key) {
        GlyphButton button = new GlyphButton(bar, glyph, Texts.get(key), SWT.NO_FOCUS);
        button.setAccessibleName(Texts.get(key));
        return button;
    }

    private void show() {
        percent.setText(Math.round(canvas.view().desk().zoom() * 100) + "\u202f%");
        place();
    }

    private void place() {
        Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        Rectangle area = canvas.getClientArea();
        bar.setBounds(area.width - size.x - GAP, area.height - size.y - GAP, size.x, size.y);
        bar.layout();
    }

    private void paint(Event event) {
        Rectangle area = bar.getClientArea();
        event.gc.setAntialias(SWT.ON);
        event.gc.setForeground(Tint.faint(bar));
        event.gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }
}
