/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import java.util.Map;

import org.portrait.card.scene.Scene;

/**
 * A scene and the pixels of those of its pages that are painted already.
 *
 * @param of what was laid out
 * @param content how it came out
 * @param scene what is shown
 * @param scale pixels of the device per point
 * @param pages pixels by the index of the page
 */
record ScenePicture<W, L>(W of, L content, Scene scene, double scale, Map<Integer, PagePixels> pages) {

    ScenePicture {
        pages = Map.copyOf(pages);
    }

    void dispose() {
        pages.values().forEach(PagePixels::dispose);
    }
}
