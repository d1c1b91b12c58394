/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The card on the screen: the scene that the exporters paint, as pixels that can be pointed at, beside a panel that edits what is selected. */
package org.portrait.ui.card;
