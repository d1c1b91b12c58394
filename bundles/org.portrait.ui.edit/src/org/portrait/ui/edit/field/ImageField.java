/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.field;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.portrait.card.avatar.Avatar;
import org.portrait.model.Persona;
import org.portrait.model.value.Image;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;

/** A picture: dropped, pasted or chosen from a folder. It is read and made smaller in a job. */
final class ImageField extends Field {

    private final Composite box;
    private final PictureFrame frame;
    private final Button remove;
    private final PictureTaking taking;

    ImageField(Composite parent, FieldHost host, Slot slot) {
        super(host, slot);
        box = Boxes.row(parent, host, 2);
        frame = named(new PictureFrame(box), name());
        taking = new PictureTaking(box, this::problem, frame::setBusy);
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
        Slot place = slot();
        taking.browse(image -> host().editing().set(place, image));
    }

    private void paste() {
        Slot place = slot();
        if (!taking.paste(image -> host().editing().set(place, image))) {
            problem(Texts.get("image.nothing"));
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
                Slot place = slot();
                taking.take(event.data, image -> host().editing().set(place, image));
            }
        });
    }
}
