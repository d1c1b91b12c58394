/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Rulers along a card on the screen. */
package org.portrait.ui.card.ruler;
