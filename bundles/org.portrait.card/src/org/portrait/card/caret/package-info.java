/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Where the letters of a text of the model stand on the pages of a scene: for carets, selections and clicks. */
package org.portrait.card.caret;
