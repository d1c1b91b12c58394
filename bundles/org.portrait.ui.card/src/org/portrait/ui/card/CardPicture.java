/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Map;

import org.portrait.card.layout.Card;
import org.portrait.card.scene.Scene;
import org.portrait.model.Persona;

/**
 * A card and the pixels of those of its pages that are painted already.
 *
 * @param of the persona that was laid out
 * @param card what is shown
 * @param scale pixels of the device per point
 * @param pages pixels by the index of the page
 */
record CardPicture(Persona of, Card card, double scale, Map<Integer, PagePixels> pages) {

    CardPicture {
        pages = Map.copyOf(pages);
    }

    Scene scene() {
        return card.scene();
    }

    void dispose() {
        pages.values().forEach(PagePixels::dispose);
    }
}
