/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.picture;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.graphics.Point;
import org.portrait.card.geometry.Rect;
import org.portrait.card.layout.Framing;
import org.portrait.card.layout.ImageSize;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.Crop;
import org.portrait.ui.card.CardCanvas;
import org.portrait.ui.card.CardEditing;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.edit.Slot;
import org.portrait.ui.edit.text.Texts;
import org.portrait.ui.edit.widget.GlyphButton;

/** Chooses the part of a picture that is shown: dragging and arrow keys move it, wheel, slider, plus and minus zoom. At the end it is one step. */
final class Cropping {

    private static final double NOTCH = 1.06;
    private static final double NUDGE = 0.02;
    private static final int MOST = 100;
    private static final int GAP = 8;

    private final CardEditing tools;
    private final CardCanvas canvas;
    private final Slot slot;
    private final Supplier<Optional<Rect>> place;
    private final Runnable finished;
    private final Composite bar;
    private final Scale slider;
    private final Listener wheel = this::wheel;
    private final Framing before;
    private Framing now;

    /**
     * @param place where the portrait is, in the window
     * @param finished runs when it is over
     */
    Cropping(CardEditing tools, Persona persona, ImageSize size, Supplier<Optional<Rect>> place, Runnable finished) {
        this.tools = tools;
        this.canvas = tools.canvas();
        this.place = place;
        this.finished = finished;
        slot = Slot.of(persona, PersonaPackage.Literals.PERSONA__PORTRAIT, PersonaPackage.Literals.PORTRAIT__CROP);
        before = Framing.of(size, persona.getPortrait().getCrop());
        now = before;
        bar = new Composite(canvas, SWT.BORDER);
        bar.setBackground(canvas.getParent().getBackground());
        bar.setLayout(new GridLayout(3, false));
        slider = new Scale(bar, SWT.HORIZONTAL);
        slider.setMaximum(MOST);
        slider.setToolTipText(Texts.get("picture.zoom"));
        slider.setLayoutData(new GridData(140, SWT.DEFAULT));
        slider.addListener(SWT.Selection, event -> slide());
        slider.addListener(SWT.KeyDown, event -> event.doit = !(ends(event) && key(event)));
        button("picture.done", true);
        button("picture.cancel", false);
        canvas.getDisplay().addFilter(SWT.MouseVerticalWheel, wheel);
        canvas.addListener(SWT.Dispose, event -> canvas.getDisplay().removeFilter(SWT.MouseVerticalWheel, wheel));
        place();
        preview();
    }

    private void button(String key, boolean keep) {
        GlyphButton button = new GlyphButton(bar, null, Texts.get(key));
        button.setText(Texts.get(key));
        button.setQuiet(false);
        button.addListener(SWT.Selection, event -> finish(keep));
    }

    private void place() {
        place.get().ifPresent(area -> {
            Point size = bar.computeSize(SWT.DEFAULT, SWT.DEFAULT);
            bar.setBounds((int) Math.max(0, area.x()), (int) area.bottom() + GAP, size.x, size.y);
            bar.moveAbove(null);
        });
    }

    Drag drag(Pointer from) {
        Framing start = now;
        double length = place.get().map(Rect::width).orElse(1.0);
        return new Drag() {
            @Override
            public void move(Pointer to) {
                to(start.dragged((to.x() - from.x()) / length, (to.y() - from.y()) / length));
            }

            @Override
            public void cancel() {
                to(start);
            }
        };
    }

    /** @return whether the key was meant */
    boolean key(Event key) {
        switch (key.keyCode) {
            case SWT.ARROW_LEFT -> to(now.dragged(NUDGE, 0));
            case SWT.ARROW_RIGHT -> to(now.dragged(-NUDGE, 0));
            case SWT.ARROW_UP -> to(now.dragged(0, NUDGE));
            case SWT.ARROW_DOWN -> to(now.dragged(0, -NUDGE));
            case '+', '=', SWT.KEYPAD_ADD -> to(now.zoomed(NOTCH));
            case '-', SWT.KEYPAD_SUBTRACT -> to(now.zoomed(1 / NOTCH));
            case SWT.CR, SWT.KEYPAD_CR -> finish(true);
            case SWT.ESC -> finish(false);
            default -> {
                return true;
            }
        }
        return true;
    }

    private static boolean ends(Event key) {
        return key.keyCode == SWT.CR || key.keyCode == SWT.KEYPAD_CR || key.keyCode == SWT.ESC;
    }

    /** Ends. @param keep whether the part that was chosen is kept */
    void finish(boolean keep) {
        if (bar.isDisposed()) {
            return;
        }
        Display display = canvas.getDisplay();
        display.removeFilter(SWT.MouseVerticalWheel, wheel);
        bar.dispose();
        finished.run();
        Crop chosen = now.crop();
        canvas.setGuise(persona -> {
        });
        if (keep && !now.equals(before)) {
            tools.editing().set(slot, chosen);
        }
        canvas.forceFocus();
    }

    private void to(Framing other) {
        if (!other.equals(now)) {
            now = other;
            preview();
        }
    }

    private void preview() {
        slider.setSelection((int) Math.round(MOST * now.nearness()));
        Crop crop = now.crop();
        canvas.setGuise(persona -> {
            if (persona.getPortrait() != null) {
                persona.getPortrait().setCrop(crop);
            }
        });
    }

    private void slide() {
        double wanted = slider.getSelection() / (double) MOST;
        double factor = Math.pow((double) Crop.WHOLE / Crop.SMALLEST, wanted - now.nearness());
        Framing other = now.zoomed(factor);
        if (!other.equals(now)) {
            now = other;
            preview();
        }
    }

    private void wheel(Event event) {
        if (event.widget == canvas && place.get().filter(area -> area.contains(event.x, event.y)).isPresent()) {
            to(now.zoomed(Math.pow(NOTCH, Math.clamp(event.count, -6, 6))));
            event.doit = false;
            event.type = SWT.None;
        }
    }
}
