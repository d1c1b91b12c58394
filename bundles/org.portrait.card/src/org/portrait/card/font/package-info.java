/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The font files that ship with the product: families, faces, measures, glyph outlines, kerning, icons.
 * Everything is read from the files themselves (never from the operating system), once per process, and may be used from any thread.
 */
package org.portrait.card.font;
