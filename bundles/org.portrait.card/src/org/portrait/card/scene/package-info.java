/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/**
 * The scene: an immutable tree of placed things in points (origin top-left, y downwards) that all painters draw alike.
 * It is the one source of truth for pixels, hit testing, the structure of a PDF and accessibility; nothing in it is measured or broken again.
 */
package org.portrait.card.scene;
