/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.map;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.geometry.Rect;
import org.portrait.model.Persona;
import org.portrait.ui.card.Drag;
import org.portrait.ui.card.Gesture;
import org.portrait.ui.card.Overlay;
import org.portrait.ui.card.Pointer;
import org.portrait.ui.card.SheetCanvas;

/** Drags a persona to another area. The area that would take it is framed; a faint frame of the persona's card follows the mouse. */
final class MoveGesture implements Gesture, Overlay {

    private static final Color ACCENT = new Color(0x2F, 0x62, 0xD9);

    private final MapPage page;
    private final SheetCanvas canvas;
    private Carried carried;

    MoveGesture(MapPage page) {
        this.page = page;
        canvas = page.canvas();
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        if (at.button() != 1) {
            return Optional.empty();
        }
        return page.persona(at.origin()).map(persona -> {
            page.cursor().select(at.origin(), canvas);
            return new Carried(persona, at);
        });
    }

    @Override
    public int shape(Pointer at) {
        return page.persona(at.origin()).isPresent() ? SWT.CURSOR_HAND : -1;
    }

    /** A persona on its way. */
    private final class Carried implements Drag {
        private final Persona persona;
        private final Pointer from;
        private final Optional<Rect> card;
        private Pointer to;

        Carried(Persona persona, Pointer from) {
            this.persona = persona;
            this.from = from;
            card = canvas.areas(from.origin()).stream().filter(area -> area.contains(from.x(), from.y())).findFirst();
        }

        @Override
        public void move(Pointer now) {
            if (carried == null && !now.isAwayFrom(from)) {
                return;
            }
            carried = this;
            to = now;
            canvas.setCursor(canvas.getDisplay().getSystemCursor(target().isPresent() ? SWT.CURSOR_SIZEALL : SWT.CURSOR_NO));
            canvas.redraw();
        }

        private Optional<EObject> target() {
            return page.home(to.x(), to.y());
        }

        @Override
        public void drop(Pointer at) {
            boolean moved = carried == this;
            cancel();
            if (moved) {
                to = at;
                target().ifPresent(home -> page.move(persona, home));
            }
        }

        @Override
        public void cancel() {
            carried = null;
            canvas.redraw();
        }
    }

    @Override
    public void paint(GC gc, Rectangle damage) {
        if (carried == null) {
            return;
        }
        gc.setForeground(ACCENT);
        gc.setBackground(ACCENT);
        gc.setLineWidth(3);
        List<Rect> target = carried.target().map(home -> canvas.areas(MapPage.area(home))).orElse(List.of());
        target.forEach(area -> gc.drawRoundRectangle((int) area.x(), (int) area.y(), (int) area.width(), (int) area.height(), 14, 14));
        carried.card.ifPresent(card -> {
            Rect at = card.moved(carried.to.x() - carried.from.x(), carried.to.y() - carried.from.y());
            gc.setLineWidth(1);
            gc.setAlpha(50);
            gc.fillRoundRectangle((int) at.x(), (int) at.y(), (int) at.width(), (int) at.height(), 10, 10);
            gc.setAlpha(200);
            gc.drawRoundRectangle((int) at.x(), (int) at.y(), (int) at.width(), (int) at.height(), 10, 10);
            gc.setAlpha(255);
        });
        gc.setLineWidth(1);
    }
}
