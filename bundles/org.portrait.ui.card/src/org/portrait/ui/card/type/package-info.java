/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Writing on the card itself: texts where they stand, lists, sliders, and small editors for what is no text. */
package org.portrait.ui.card.type;
