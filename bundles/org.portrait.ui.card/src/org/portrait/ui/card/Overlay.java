/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints something over a card that is no part of it. */
public interface Overlay {

    /**
     * Paints.
     *
     * @param gc     in units of the window; left as it was found
     * @param damage what has to be painted
     */
    void paint(GC gc, Rectangle damage);
}
