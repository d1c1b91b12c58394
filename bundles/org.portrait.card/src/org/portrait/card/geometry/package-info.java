/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Plain geometry and colour values in points; origin top-left, y downwards. Knows no fonts, scene or screen. */
package org.portrait.card.geometry;
