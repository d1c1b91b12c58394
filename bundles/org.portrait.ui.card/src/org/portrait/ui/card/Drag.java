/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

/** What follows while a button of the mouse is held. */
public interface Drag {

    /** Follows the press without doing anything. */
    Drag NOTHING = to -> {
    };

    /** The mouse moved. */
    void move(Pointer to);

    /** The button was released: what was begun is done, as one step. */
    default void drop(Pointer at) {
    }

    /** Escape was pressed or the window lost the mouse: everything is as before. */
    default void cancel() {
    }
}
