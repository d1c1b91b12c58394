/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import org.portrait.card.geometry.Rect;

/** Something placed on a page. Painters draw nodes in order, later ones over earlier ones; readers read them in the same order. */
public sealed interface Node permits Group, TextRun, Shape, Picture {

    /** The box that the node takes, in points; {@link Rect#EMPTY} for nothing. */
    Rect bounds();

    /** The same, moved by the given distance. */
    Node moved(double dx, double dy);
}
