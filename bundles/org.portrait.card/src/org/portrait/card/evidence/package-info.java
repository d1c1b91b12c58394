/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** How well what stands on a card is known: which evidence there is, how old it is, what is guessed. */
package org.portrait.card.evidence;
