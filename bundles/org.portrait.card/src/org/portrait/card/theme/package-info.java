/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Themes: how a card looks, as plain data. */
package org.portrait.card.theme;
