/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Font files, their measures and the choice of a font for each glyph. */
package org.portrait.card.font;
