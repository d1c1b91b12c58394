/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.evidence;

import org.eclipse.swt.graphics.Rectangle;
import org.portrait.card.evidence.Standing;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;
import org.portrait.ui.card.CardCanvas;

/**
 * A small sign on a card.
 *
 * @param origin   what it is about
 * @param standing what it says
 * @param page     index of the page
 * @param area     what it is about, on that page, in points
 */
record Mark(Origin origin, Standing standing, int page, Rect area) {

    private static final int INSET = 3;

    /** Where it is drawn: at the upper right corner, in units of the window. */
    Rectangle place(CardCanvas canvas) {
        Rect shown = canvas.toWindow(page, area);
        int size = MarkPainter.SIZE;
        return new Rectangle((int) Math.round(shown.right()) - INSET, (int) Math.round(shown.y()) - size / 2 - 1, size, size);
    }
}
