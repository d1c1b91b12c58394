/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Composes blocks: turns what a persona says into measured pieces, one small class for each style of part. */
package org.portrait.card.compose;
