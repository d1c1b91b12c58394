/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.caret;

import org.portrait.card.scene.TextRun;

/**
 * A run of a text on a page.
 *
 * @param page index of the page, from 0
 * @param run  the glyphs
 */
record ShownRun(int page, TextRun run) {
}
