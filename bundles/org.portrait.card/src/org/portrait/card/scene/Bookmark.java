/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

/**
 * An entry of the outline that PDF viewers show beside the pages.
 *
 * @param title what is shown
 * @param level 1 for chapters, 2 for parts of the chapter before, and so on; a level deeper than the one before plus one is taken as that
 * @param y where on the page it leads, in points from the top
 */
public record Bookmark(String title, int level, double y) {
}
