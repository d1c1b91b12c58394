/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The clipboard on the card: blocks and what they say, and pictures of the card for other programs. */
package org.portrait.ui.card.clip;
