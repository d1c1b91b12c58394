/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Themes: typography, colours and spacing of a card. */
package org.portrait.card.theme;
