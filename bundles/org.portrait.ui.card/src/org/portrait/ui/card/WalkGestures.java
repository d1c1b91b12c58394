/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.portrait.card.scene.Origin;

/** Selects what is clicked, and walks from one thing on a card to the next. */
final class WalkGestures implements Gesture {

    private final SceneCanvas<?, ?> canvas;

    WalkGestures(SceneCanvas<?, ?> canvas) {
        this.canvas = canvas;
    }

    @Override
    public Optional<Drag> press(Pointer at) {
        canvas.where().select(at.origin(), canvas);
        return Optional.of(Drag.NOTHING);
    }

    @Override
    public boolean doubleClick(Pointer at) {
        canvas.notifyListeners(SWT.DefaultSelection, new Event());
        return true;
    }

    @Override
    public int shape(Pointer at) {
        return at.origin().isNone() ? SWT.CURSOR_ARROW : SWT.CURSOR_HAND;
    }

    @Override
    public boolean key(Event event) {
        switch (event.stateMask == 0 ? event.keyCode : 0) {
            case SWT.ARROW_UP -> towards(0, -1);
            case SWT.ARROW_DOWN -> towards(0, 1);
            case SWT.ARROW_LEFT -> towards(-1, 0);
            case SWT.ARROW_RIGHT -> towards(1, 0);
            case SWT.HOME -> canvas.reading().stops().stream().findFirst().ifPresent(canvas::select);
            case SWT.END -> canvas.reading().stops().reversed().stream().findFirst().ifPresent(canvas::select);
            case SWT.CR, SWT.KEYPAD_CR, SWT.F2 -> canvas.notifyListeners(SWT.DefaultSelection, new Event());
            case SWT.ESC -> canvas.where().select(Origin.NONE, canvas);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void towards(int dx, int dy) {
        canvas.reading().towards(canvas.where().selection(), dx, dy).ifPresent(canvas::select);
    }

    /** Tab goes to the next thing on the card; from the last one it leaves the card. */
    @Override
    public boolean traverse(Event event) {
        return switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT -> canvas.step(1);
            case SWT.TRAVERSE_TAB_PREVIOUS -> canvas.step(-1);
            case SWT.TRAVERSE_PAGE_NEXT, SWT.TRAVERSE_PAGE_PREVIOUS -> false;
            default -> true;
        };
    }
}
