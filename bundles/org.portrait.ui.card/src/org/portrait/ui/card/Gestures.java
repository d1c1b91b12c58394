/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.scene.Origin;

/** Hands mouse and keys on a card to the gestures that have something to do with them. */
final class Gestures {

    private final SceneCanvas<?, ?> canvas;
    /** Asked first what a press means: the desk can be moved whatever lies on it. Asked last for all else. */
    private final Gesture view;
    private final List<Gesture> gestures = new ArrayList<>();
    private Drag drag;

    Gestures(SceneCanvas<?, ?> canvas, Gesture view) {
        this.canvas = canvas;
        this.view = view;
        gestures.add(view);
        canvas.addListener(SWT.MouseMove, event -> move(canvas.pointer(event)));
        canvas.addListener(SWT.MouseExit, event -> canvas.hover(Origin.NONE));
        // whoever writes does not point
        canvas.addListener(SWT.KeyDown, event -> canvas.hover(Origin.NONE));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, this::doubleClick);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, this::traverse);
        canvas.addListener(SWT.FocusOut, event -> cancel());
    }

    /** Tab goes from one thing to the next; behind the last one, and with Ctrl, out of the canvas, which SWT does not let it by itself. */
    private void traverse(Event event) {
        boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        boolean out = tab && (event.stateMask & SWT.MOD1) != 0;
        boolean taken = !out && gestures.stream().anyMatch(gesture -> gesture.traverse(event));
        event.doit = !taken && (tab || event.doit);
    }

    void add(Gesture gesture) {
        gestures.addFirst(gesture);
    }

    boolean isDragging() {
        return drag != null;
    }

    boolean edit(EditAction action) {
        if (drag != null) {
            return true;
        }
        return gestures.stream().anyMatch(gesture -> gesture.edit(action));
    }

    private void press(Event event) {
        cancel();
        canvas.forceFocus();
        Pointer at = canvas.pointer(event);
        drag = Stream.concat(Stream.of(view), gestures.stream()).map(gesture -> gesture.press(at)).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private void move(Pointer to) {
        if (drag != null) {
            drag.move(to);
        } else {
            canvas.hover(to.origin());
            int shape = Stream.concat(Stream.of(view), gestures.stream()).mapToInt(gesture -> gesture.shape(to)).filter(each -> each >= 0)
                    .findFirst().orElse(SWT.CURSOR_ARROW);
            canvas.setCursor(canvas.getDisplay().getSystemCursor(shape));
        }
    }

    private void release(Event event) {
        Drag done = drag;
        drag = null;
        if (done != null) {
            done.drop(canvas.pointer(event));
            // what was dropped may have brought another card under the pointer, with fewer pages
            move(canvas.pointer(event));
        }
    }

    private void cancel() {
        Drag broken = drag;
        drag = null;
        if (broken != null) {
            broken.cancel();
        }
    }

    private void doubleClick(Event event) {
        cancel();
        Pointer at = canvas.pointer(event);
        for (Gesture gesture : gestures) {
            if (gesture.doubleClick(at)) {
                return;
            }
        }
    }

    private void key(Event event) {
        if (drag != null) {
            if (event.keyCode == SWT.ESC) {
                cancel();
            }
            event.doit = false;
            return;
        }
        for (Gesture gesture : gestures) {
            if (gesture.key(event)) {
                event.doit = false;
                return;
            }
        }
    }
}
