/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.clip;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Display;
import org.portrait.card.scene.Scene;
import org.portrait.export.ExportSettings;
import org.portrait.export.raster.RasterPainter;
import org.portrait.export.svg.SvgPainter;
import org.portrait.ui.card.ScenePage;
import org.portrait.ui.edit.scrap.ScrapBoard;

/**
 * A page as pixels and as a drawing, both from the painters that make the exported files.
 *
 * @param pixels  two for a point
 * @param drawing SVG, in UTF-8
 */
public record Illustration(ImageData pixels, byte[] drawing) {

    private static final String COMMANDS = "org.portrait.ui.editor.";
    private static final PaletteData RGB = new PaletteData(0xFF0000, 0xFF00, 0xFF);

    /** Paints a page, in any thread. */
    private static Illustration of(Scene scene, int page) {
        BufferedImage image = new RasterPainter().paint(scene.pages().get(page), ExportSettings.DEFAULT.scale());
        return new Illustration(pixels(image), new SvgPainter().paint(scene, page).getBytes(StandardCharsets.UTF_8));
    }

    private static ImageData pixels(BufferedImage image) {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            data.setPixels(0, y, image.getWidth(), rgb, y * image.getWidth());
        }
        return data;
    }

    /**
     * Copies the page that is seen of several personas, without confidential traits.
     *
     * @param drawing whether as a drawing in SVG, else as pixels
     */
    public static void copy(ScenePage sheet, boolean drawing) {
        Supplier<Scene> layout = sheet.disclosed();
        copy(sheet.canvas().getDisplay(), () -> Optional.of(layout.get()), sheet.canvas().pageInFront(), drawing);
    }

    /** Offers in a menu to copy the page that is seen. */
    public static void fill(IMenuManager menu, ScenePage sheet) {
        fill(menu, drawing -> copy(sheet, drawing));
    }

    /** @param copying copies a picture: as a drawing or as pixels */
    static void fill(IMenuManager menu, Consumer<Boolean> copying) {
        menu.add(action(Words.get("menu.picture"), "copyPicture", () -> copying.accept(false)));
        menu.add(action(Words.get("menu.drawing"), "copyDrawing", () -> copying.accept(true)));
    }

    /** An entry of a menu. @param command the command of the Edit menu that does the same, so that its keys are shown; empty for none */
    static Action action(String text, String command, Runnable work) {
        Action action = new Action(text) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(command.isEmpty() ? null : COMMANDS + command);
        return action;
    }

    static void copy(Display display, Supplier<Optional<Scene>> layout, int page, boolean drawing) {
        make(display, layout, page, made -> {
            if (drawing) {
                ScrapBoard.put(display, made.drawing());
            } else {
                ScrapBoard.put(display, made.pixels());
            }
        });
    }

    /**
     * Lays out and paints in a job.
     *
     * @param layout what is to be painted; asked for in the job; empty for nothing
     * @param page   index of the page; if there are fewer, the last one
     * @param taker  gets it in the UI thread, unless there is nothing
     */
    static void make(Display display, Supplier<Optional<Scene>> layout, int page, Consumer<Illustration> taker) {
        Job job = Job.create(Words.get("job"), (ICoreRunnable) monitor -> layout.get().ifPresent(scene -> {
            Illustration made = of(scene, Math.min(page, scene.pages().size() - 1));
            if (!display.isDisposed()) {
                display.asyncExec(() -> taker.accept(made));
            }
        }));
        job.setSystem(true);
        job.schedule();
    }
}
