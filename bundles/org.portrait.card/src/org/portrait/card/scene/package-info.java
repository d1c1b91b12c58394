/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The scene: an immutable tree of placed things, in points. */
package org.portrait.card.scene;
