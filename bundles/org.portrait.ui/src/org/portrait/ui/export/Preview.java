/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.export;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.portrait.card.scene.Page;
import org.portrait.export.NamedScene;
import org.portrait.export.raster.RasterPainter;
import org.portrait.model.Project;
import org.portrait.ui.session.DocumentSession;
import org.portrait.ui.text.Accessibility;
import org.portrait.ui.text.UiTexts;

/** Shows the first page of what would be exported. It is laid out and painted in a job; the last wish wins. */
final class Preview extends Canvas {

    private static final int MARGIN = 12;
    /** Milliseconds to wait for a further change before painting. */
    private static final long QUIET = 120;

    private final UiTexts texts = UiTexts.of(Preview.class);
    private final Job job = new PreviewJob();
    private final Display display;
    private volatile DocumentSession session;
    private volatile ExportChoice choice;
    private volatile Point space = new Point(1, 1);
    private Image image;
    private String message = "";

    Preview(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.BORDER);
        display = getDisplay();
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.Resize, event -> update(session, choice));
        addDisposeListener(event -> {
            job.cancel();
            setImage(null);
        });
        Accessibility.name(this, texts.get("preview.name"));
    }

    /** Shows another choice, soon. */
    void update(DocumentSession session, ExportChoice choice) {
        this.session = session;
        this.choice = choice;
        Rectangle area = getClientArea();
        int zoom = getMonitor().getZoom();
        space = new Point(Math.max(1, (area.width - 2 * MARGIN) * zoom / 100), Math.max(1, (area.height - 2 * MARGIN) * zoom / 100));
        if (session != null && choice != null) {
            job.cancel();
            job.schedule(QUIET);
        }
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        gc.setBackground(getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        gc.fillRectangle(area);
        if (image == null) {
            Point size = gc.textExtent(message);
            gc.drawText(message, (area.width - size.x) / 2, (area.height - size.y) / 2, true);
            return;
        }
        Rectangle pixels = image.getBounds();
        double scale = Math.min((double) (area.width - 2 * MARGIN) / pixels.width, (double) (area.height - 2 * MARGIN) / pixels.height);
        int width = (int) Math.round(pixels.width * scale);
        int height = (int) Math.round(pixels.height * scale);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, (area.width - width) / 2, (area.height - height) / 2, width, height);
    }

    private void setImage(Image next) {
        if (image != null) {
            image.dispose();
        }
        image = next;
    }

    private void show(Optional<ImageData> data) {
        if (!isDisposed()) {
            setImage(data.map(each -> new Image(getDisplay(), each)).orElse(null));
            message = data.isPresent() ? "" : texts.get("preview.nothing");
            redraw();
        }
    }

    private static ImageData convert(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        ImageData data = new ImageData(width, height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            data.setPixels(0, y, width, row, 0);
        }
        return data;
    }

    /** Lays out and paints the first page. */
    private final class PreviewJob extends Job {

        PreviewJob() {
            super(UiTexts.of(Preview.class).get("preview.job"));
            setSystem(true);
            setPriority(SHORT);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            ExportChoice wanted = choice;
            Optional<ImageData> data = session.read(project -> picture(project, wanted));
            if (!monitor.isCanceled() && !display.isDisposed()) {
                display.asyncExec(() -> show(data));
            }
            return Status.OK_STATUS;
        }

        private Optional<ImageData> picture(Project project, ExportChoice wanted) {
            try (Stream<Supplier<NamedScene>> scenes = wanted.layout().scenes(wanted.request(project))) {
                Optional<Page> page = wanted.personas().isEmpty() ? Optional.empty()
                        : scenes.findFirst().map(scene -> scene.get().scene().pages().getFirst());
                return page.map(this::picture);
            }
        }

        private ImageData picture(Page page) {
            double scale = Math.min(space.x / page.width(), space.y / page.height());
            return convert(new RasterPainter().paint(page, Math.max(0.1, scale)));
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ExportJob.JOBS;
        }
    }
}
