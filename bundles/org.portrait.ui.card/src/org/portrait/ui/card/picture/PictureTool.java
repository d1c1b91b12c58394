/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.picture;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.ImageSize;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.SceneWarning;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.Image;
import org.portrait.ui.card.Arrival;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.EditAction;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Notice;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.field.PictureTaking;
import org.portrait.ui.edit.scrap.ScrapBoard;
import org.portrait.ui.edit.text.Texts;

/**
 * Works on the portrait where it stands: a picture is dropped or pasted onto it; a double click or Enter offers what else can be done. While a
 * picture is cropped, all gestures are about that.
 */
public final class PictureTool implements Gesture, Overlay {

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final PictureTaking taking;
    private final Notice notice;
    private Cropping cropping;
    private boolean welcome;

    public PictureTool(CardEditing tools) {
        this.tools = tools;
        canvas = tools.canvas();
        notice = new Notice(canvas);
        taking = new PictureTaking(canvas, this::problem, busy -> notice.show(busy ? Texts.get("image.busy") : null, portrait()));
        canvas.add((Gesture) this);
        canvas.add((Overlay) this);
        canvas.onShown(this::tellOfDamage);
        canvas.add(new Dropped());
    }

    private Origin origin() {
        return tools.persona().map(persona -> Origin.of(persona.getId(), PersonaPackage.Literals.PERSONA__PORTRAIT.getName())).orElse(Origin.NONE);
    }

    /** Where the portrait is, in the window. */
    private Optional<Rect> portrait() {
        return canvas.areas(origin()).stream().findFirst();
    }

    private boolean isAt(Pointer at) {
        return !at.origin().isNone() && at.origin().equals(origin());
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        if (cropping == null) {
            return Optional.empty();
        }
        if (isAt(at) && at.button() == 1) {
            return Optional.of(cropping.drag(at));
        }
        cropping.finish(true);
        return Optional.empty();
    }

    @Override
    public boolean doubleClick(Pointer at) {
        if (cropping != null) {
            cropping.finish(true);
            return true;
        }
        if (!isAt(at)) {
            return false;
        }
        offer();
        return true;
    }

    @Override
    public boolean key(Event key) {
        if (cropping != null) {
            return cropping.key(key);
        }
        boolean opens = key.stateMask == 0 && (key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR || key.keyCode == SWT.F2);
        if (!opens || origin().isNone() || !tools.cursor().selection().equals(origin())) {
            return false;
        }
        offer();
        return true;
    }

    @Override
    public boolean edit(EditAction action) {
        if (cropping != null && (action == EditAction.UNDO || action == EditAction.REDO)) {
            cropping.finish(false);
            return true;
        }
        return action == EditAction.PASTE && isMeant() && taking.paste(this::take);
    }

    /** A picture on the clipboard is for the portrait if that is selected, or nothing is and the picture is not one of copied blocks. */
    private boolean isMeant() {
        Origin selected = tools.cursor().selection();
        return !origin().isNone() && (selected.equals(origin())
                || selected.isNone() && tools.blocks().isEmpty() && !ScrapBoard.isScrap(canvas.getDisplay()));
    }

    @Override
    public int shape(Pointer at) {
        return cropping != null && isAt(at) ? SWT.CURSOR_SIZEALL : -1;
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        if (welcome || cropping != null) {
            portrait().ifPresent(area -> Frames.paint(gc, area, cropping != null));
        }
    }

    /** What can be done with the portrait. */
    private void offer() {
        Persona persona = tools.persona().orElseThrow();
        boolean pictured = persona.getPortrait() != null && persona.getPortrait().getImage() != null;
        Menu menu = new Menu(canvas);
        item(menu, "image.browse", true, () -> taking.browse(this::take));
        item(menu, "image.paste", true, () -> {
            if (!taking.paste(this::take)) {
                problem(Texts.get("image.nothing"));
            }
        });
        item(menu, "picture.crop", pictured && size(persona).isPresent(), this::crop);
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "picture.avatar", !pictured, () -> portrait().ifPresent(area -> new AvatarPopup(tools, area).open()));
        item(menu, "image.remove", pictured, () -> set(persona, null));
        portrait().ifPresent(area -> {
            Point corner = canvas.toDisplay((int) area.x(), (int) area.bottom());
            menu.setLocation(corner);
        });
        menu.addListener(SWT.Hide, event -> canvas.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String key, boolean enabled, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(key));
        item.setEnabled(enabled);
        item.addListener(SWT.Selection, event -> action.run());
    }

    private static Optional<ImageSize> size(Persona persona) {
        return Optional.ofNullable(persona.getPortrait()).map(part -> part.getImage()).flatMap(ImageSize::of);
    }

    /** Begins to crop. */
    private void crop() {
        Persona persona = tools.persona().orElseThrow();
        size(persona).ifPresent(size -> {
            cropping = new Cropping(tools, persona, size, this::portrait, () -> {
                cropping = null;
                canvas.redraw();
            });
            canvas.forceFocus();
            canvas.redraw();
        });
    }

    private void take(Image image) {
        tools.persona().ifPresent(persona -> set(persona, image));
    }

    /** Another picture is seen as a whole at first. */
    private void set(Persona persona, Image image) {
        Slot crop = Slot.of(persona, PersonaPackage.Literals.PERSONA__PORTRAIT, PersonaPackage.Literals.PORTRAIT__CROP);
        Slot picture = Slot.of(persona, PersonaPackage.Literals.PERSONA__PORTRAIT, PersonaPackage.Literals.PORTRAIT__IMAGE);
        PictureSteps.replace(tools.editing(), picture, image, crop);
        tools.cursor().select(origin(), this);
    }

    private void problem(String message) {
        notice.show(message, portrait());
    }

    private void tellOfDamage() {
        canvas.scene().ifPresent(scene -> scene.warnings().stream()
                .filter(warning -> warning.kind() == SceneWarning.Kind.BAD_IMAGE && warning.origin().equals(origin()))
                .findFirst().ifPresentOrElse(warning -> notice.show(Texts.get("picture.damaged"), portrait()), notice::hide));
    }

    private final class Dropped implements Arrival {

        @Override
        public List<Transfer> forms() {
            return List.of(FileTransfer.getInstance(), ImageTransfer.getInstance());
        }

        @Override
        public boolean over(int x, int y) {
            boolean over = portrait().filter(area -> area.contains(x, y)).isPresent();
            welcome(over);
            return over;
        }

        @Override
        public void leave() {
            welcome(false);
        }

        @Override
        public void drop(Object what, int x, int y) {
            taking.take(what, PictureTool.this::take);
        }
    }

    private void welcome(boolean on) {
        if (welcome != on) {
            welcome = on;
            canvas.redraw();
        }
    }
}
