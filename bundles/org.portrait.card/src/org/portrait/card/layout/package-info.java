/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Lays a persona out as a card: an immutable scene of one or more pages. */
package org.portrait.card.layout;
