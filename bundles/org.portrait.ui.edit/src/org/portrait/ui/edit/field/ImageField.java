/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.portrait.card.avatar.Avatar;
import org.portrait.core.document.image.ImageException;
import org.portrait.core.document.image.ImageIntake;
import org.portrait.model.Persona;
import org.portrait.model.value.Image;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** A picture: dropped, pasted or chosen from a folder. It is read and made smaller in a job. */
final class ImageField extends Field {

    private final Composite box;
    private final PictureFrame frame;
    private final Button remove;

    ImageField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.row(parent, host, 2);
        frame = named(new PictureFrame(box), name());
        Composite buttons = host.toolkit().createComposite(box);
        buttons.setLayout(Boxes.grid(1, 0));
        button(buttons, "image.browse", this::browse);
        button(buttons, "image.paste", this::paste);
        remove = button(buttons, "image.remove", () -> write(null));
        drops(frame);
        drops(buttons);
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public boolean isWide() {
        return false;
    }

    @Override
    public void show() {
        Image image = (Image) slot().value();
        frame.show(image);
        if (image == null && slot().owner() instanceof Persona persona) {
            frame.show(Avatar.of(persona, LocalDate.now()));
        }
        remove.setEnabled(image != null);
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = named(host().toolkit().createButton(parent, Texts.get(key), SWT.PUSH), Texts.get(key) + ": " + name());
        button.setLayoutData(Boxes.wide());
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(box.getShell(), SWT.OPEN);
        dialog.setText(Texts.get("image.browse"));
        dialog.setFilterNames(new String[] {Texts.get("image.filter")});
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.gif;*.bmp;*.PNG;*.JPG;*.JPEG;*.GIF;*.BMP"});
        String file = dialog.open();
        if (file != null) {
            take(() -> ImageIntake.read(Path.of(file)));
        }
    }

    private void paste() {
        Clipboard clipboard = new Clipboard(box.getDisplay());
        try {
            Object files = clipboard.getContents(FileTransfer.getInstance());
            Object pixels = clipboard.getContents(ImageTransfer.getInstance());
            if (!takeAny(files, pixels)) {
                problem(Texts.get("image.nothing"));
            }
        } finally {
            clipboard.dispose();
        }
    }

    private void drops(Control target) {
        DropTarget drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_DEFAULT);
        drop.setTransfer(new Transfer[] {FileTransfer.getInstance(), ImageTransfer.getInstance()});
        drop.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragEnter(DropTargetEvent event) {
                event.detail = DND.DROP_COPY;
                frame.welcome(true);
            }

            @Override
            public void dragLeave(DropTargetEvent event) {
                frame.welcome(false);
            }

            @Override
            public void drop(DropTargetEvent event) {
                frame.welcome(false);
                takeAny(event.data, event.data);
            }
        });
    }

    private boolean takeAny(Object files, Object pixels) {
        if (files instanceof String[] names && names.length > 0) {
            take(() -> ImageIntake.read(Path.of(names[0])));
            return true;
        }
        if (pixels instanceof ImageData data) {
            take(() -> ImageIntake.read(new ByteArrayInputStream(png(data))));
            return true;
        }
        return false;
    }

    private void take(PictureSource source) {
        problem(null);
        frame.setBusy(true);
        Slot place = slot();
        Job job = Job.create(Texts.get("image.busy"), (ICoreRunnable) monitor -> {
            try {
                Image image = source.read();
                later(() -> host().editing().set(place, image));
            } catch (ImageException unusable) {
                later(() -> problem(unusable.message(Texts.locale())));
            } finally {
                later(() -> frame.setBusy(false));
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
        box.getDisplay().asyncExec(() -> {
            if (!box.isDisposed()) {
                action.run();
            }
        });
    }

    /** Reads a picture, outside the UI thread. */
    private interface PictureSource {
        Image read() throws ImageException;
    }
}
