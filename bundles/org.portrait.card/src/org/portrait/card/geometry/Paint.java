/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.geometry;

/** What an area is filled with: one {@link Color}, or a {@link LinearGradient}. */
public sealed interface Paint permits Color, LinearGradient {

    /** Whether nothing would be seen, so that painters may skip the area. */
    boolean isInvisible();
}
