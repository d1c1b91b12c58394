/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.guide;

import org.eclipse.swt.widgets.Control;
import org.portrait.model.Identified;

/** What is said about one element of a guide. */
interface ElementPane {

    /** All of it. */
    Control control();

    /** Shows an element as it is now. @param other whether another one was shown before */
    void show(Identified element, boolean other);

    /** Puts the cursor into the first field. */
    void setFocus();

    /** Takes what was typed but not taken yet. */
    default void flush() {
    }

    /** Whether something was typed that was not taken yet. */
    default boolean isTyping() {
        return false;
    }
}
