/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.portrait.core.document.image.ImageException;
import org.portrait.core.document.image.ImageIntake;
import org.portrait.model.value.Image;
import org.portrait.ui.edit.text.Texts;

/** Takes pictures in from files, the clipboard and other programs: made smaller and freed of what they tell beside their pixels, in a job. */
public final class PictureTaking {

    private final Control control;
    private final Consumer<String> problem;
    private final Consumer<Boolean> busy;

    /**
     * @param control nothing happens any more when it is gone
     * @param problem is told, in the user's words, why a picture cannot be used; {@code null} when a new one is tried
     * @param busy is told when a picture is being read, and when no longer
     */
    public PictureTaking(Control control, Consumer<String> problem, Consumer<Boolean> busy) {
        this.control = control;
        this.problem = problem;
        this.busy = busy;
    }

    /** Lets the user choose a file. @param taker gets the picture, later, in the UI thread */
    public void browse(Consumer<Image> taker) {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN);
        dialog.setText(Texts.get("image.browse"));
        dialog.setFilterNames(new String[] {Texts.get("image.filter")});
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.PNG;*.JPG;*.JPEG;*.GIF;*.BMP"});
        String file = dialog.open();
        if (file != null) {
            take(() -> ImageIntake.read(Path.of(file)), taker);
        }
    }

    /** Takes what is on the clipboard. @return whether there is a picture, or a file that may be one */
    public boolean paste(Consumer<Image> taker) {
        Clipboard clipboard = new Clipboard(control.getDisplay());
        try {
            return take(clipboard.getContents(FileTransfer.getInstance()), taker)
                    || take(clipboard.getContents(ImageTransfer.getInstance()), taker);
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes what was dropped or copied: names of files or pixels. @return whether it is one of these */
    public boolean take(Object data, Consumer<Image> taker) {
        if (data instanceof String[] names && names.length > 0) {
            take(() -> ImageIntake.read(Path.of(names[0])), taker);
            return true;
        }
        if (data instanceof ImageData pixels) {
            take(() -> ImageIntake.read(new ByteArrayInputStream(png(pixels))), taker);
            return true;
        }
        return false;
    }

    private void take(PictureSource source, Consumer<Image> taker) {
        problem.accept(null);
        busy.accept(true);
        Job job = Job.create(Texts.get("image.busy"), (ICoreRunnable) monitor -> {
            try {
                Image image = source.read();
                later(() -> taker.accept(image));
            } catch (ImageException unusable) {
                later(() -> problem.accept(unusable.message(Texts.locale())));
            } finally {
                later(() -> busy.accept(false));
            }
        });
        job.schedule();
    }

    private static byte[] png(ImageData pixels) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {pixels};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    private void later(Runnable action) {
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                action.run();
            }
        });
    }

    /** Reads a picture, outside the UI thread. */
    private interface PictureSource {
        Image read() throws ImageException;
    }
}
