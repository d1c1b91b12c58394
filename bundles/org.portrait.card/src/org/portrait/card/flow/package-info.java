/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Measured pieces that stack, part at the ends of columns and pages, and become nodes of a scene when placed. */
package org.portrait.card.flow;
