/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** The portrait on the card: taken in, cropped, drawn. */
package org.portrait.ui.card.picture;
