/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Turns text into lines of glyphs: shaping, both writing directions, line breaking; measured with the font files alone. */
package org.portrait.card.text;
