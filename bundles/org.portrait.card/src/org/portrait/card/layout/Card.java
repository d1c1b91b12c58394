/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import org.portrait.card.scene.Scene;

/**
 * A laid out card and how it came about.
 *
 * @param scene   the card
 * @param grid    its columns
 * @param density factor for all sizes, see {@link Drafting#density()}
 */
public record Card(Scene scene, Grid grid, double density) {
}
