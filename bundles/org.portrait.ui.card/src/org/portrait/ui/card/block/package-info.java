/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Working with blocks where they stand on the card: selecting, moving, resizing, removing, with mouse and keyboard. */
package org.portrait.ui.card.block;
