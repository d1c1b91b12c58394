/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

/** How far some personas say the same about something. */
enum Agreement {
    /** All of them say it, and all the same. */
    SAME,
    /** Some of them share something. */
    PARTLY,
    /** Several say something, and no two of them share anything. */
    DIFFERENT,
    /** Only one says anything. */
    ALONE
}
