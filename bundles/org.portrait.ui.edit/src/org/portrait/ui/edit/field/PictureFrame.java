/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayInputStream;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.avatar.Avatar;
import org.portrait.card.avatar.AvatarPainter;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Page;
import org.portrait.card.scene.Role;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.value.Image;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.Tint;

/** Shows a picture within a frame, or where to drop one. */
final class PictureFrame extends Canvas {

    private static final int SIZE = 120;

    private static final double DRAWING = 100;
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    private Object shown;
    private org.eclipse.swt.graphics.Image pixels;
    private boolean busy;
    private boolean welcome;

    PictureFrame(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED);
        setBackground(parent.getBackground());
        addListener(SWT.Paint, this::paint);
        addListener(SWT.Dispose, event -> release());
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(SIZE, SIZE);
    }

    void show(Image image) {
        if (Objects.equals(image, shown) || image == null && shown instanceof Avatar) {
            return;
        }
        release();
        shown = image;
        if (image != null) {
            try {
                pixels = new org.eclipse.swt.graphics.Image(getDisplay(), new ByteArrayInputStream(image.bytes()));
            } catch (SWTException damaged) {
                // the frame stays empty; the checks tell of damaged pictures
                pixels = null;
            }
        }
        redraw();
    }

    /** Shows the drawing that stands for the person as long as there is no picture. */
    void show(Avatar avatar) {
        if (avatar.equals(shown)) {
            return;
        }
        release();
        shown = avatar;
        Rect area = new Rect(0, 0, DRAWING, DRAWING);
        Page page = Page.of(DRAWING, DRAWING, Group.of(Role.FIGURE, Origin.NONE, AvatarPainter.paint(avatar, area, true)));
        double scale = SIZE * getMonitor().getZoom() / 100.0 / DRAWING;
        BufferedImage image = new RasterPainter().paint(page, scale);
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 32, RGB);
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < data.height; y++) {
            data.setPixels(0, y, data.width, rgb, y * data.width);
        }
        pixels = new org.eclipse.swt.graphics.Image(getDisplay(), (ImageDataProvider) zoom -> data);
        redraw();
    }

    void setBusy(boolean on) {
        busy = on;
        redraw();
    }

    void welcome(boolean on) {
        welcome = on;
        redraw();
    }

    private void release() {
        if (pixels != null) {
            pixels.dispose();
            pixels = null;
        }
    }

    private void paint(Event event) {
        GC gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setInterpolation(SWT.HIGH);
        Rectangle area = getClientArea();
        if (pixels != null) {
            Rectangle size = pixels.getBounds();
            double scale = Math.min((double) (area.width - 2) / size.width, (double) (area.height - 2) / size.height);
            int width = Math.max(1, (int) (size.width * scale));
            int height = Math.max(1, (int) (size.height * scale));
            gc.drawImage(pixels, 0, 0, size.width, size.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
        }
        gc.setForeground(welcome ? Tint.accent(this) : Tint.faint(this));
        gc.setLineWidth(welcome ? 2 : 1);
        if (pixels == null) {
            gc.setLineStyle(SWT.LINE_DASH);
        }
        gc.drawRoundRectangle(1, 1, area.width - 3, area.height - 3, 10, 10);
        if (busy || pixels == null) {
            words(gc, area, Texts.get(busy ? "image.busy" : "image.drop"));
        }
    }

    private void words(GC gc, Rectangle area, String text) {
        gc.setForeground(Tint.quiet(this));
        org.eclipse.swt.graphics.TextLayout layout = new org.eclipse.swt.graphics.TextLayout(getDisplay());
        try {
            layout.setText(text);
            layout.setFont(getFont());
            layout.setWidth(area.width - 20);
            layout.setAlignment(SWT.CENTER);
            layout.draw(gc, 10, (area.height - layout.getBounds().height) / 2);
        } finally {
            layout.dispose();
        }
    }
}
