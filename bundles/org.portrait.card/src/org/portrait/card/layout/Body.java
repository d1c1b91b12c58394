/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

import org.portrait.card.scene.Group;

/** Everything under the head of a card, distributed over pages. */
sealed interface Body permits Flow, FixedColumns {

    /** How many pages there are, at least one. */
    int count();

    /** How many times over the content would fill one page, roughly. */
    double fill();

    /** Whether every block that could stay whole did. */
    boolean isTidy();

    /** Places what stands on a page. @param page from 0 */
    void place(int page, Group.Builder into);
}
