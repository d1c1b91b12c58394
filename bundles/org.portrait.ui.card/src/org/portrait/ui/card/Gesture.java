/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Optional;

import org.eclipse.swt.widgets.Event;

/**
 * Takes part in what mouse and keyboard do on a card. Gestures are asked one after the other, the latest first; the first that has
 * something to do with an event takes it. Each method by default has nothing to do with anything.
 */
public interface Gesture {

    /** A button of the mouse was pressed. @return what follows until it is released; empty to leave it to others */
    default Optional<Drag> press(Pointer at) {
        return Optional.empty();
    }

    /** The mouse was clicked twice. @return whether the gesture took it */
    default boolean doubleClick(Pointer at) {
        return false;
    }

    /** A key was pressed. @return whether the gesture took it */
    default boolean key(Event key) {
        return false;
    }

    /** Tab or another key that walks through a window was pressed. @return whether the gesture took it and the focus stays */
    default boolean traverse(Event key) {
        return false;
    }

    /** A command of the Edit menu was chosen, or its key pressed, while the card had the focus. @return whether the gesture took it */
    default boolean edit(EditAction action) {
        return false;
    }

    /** The mouse is somewhere, without a button. @return an {@code SWT.CURSOR_} constant; -1 to leave it to others */
    default int shape(Pointer at) {
        return -1;
    }
}
