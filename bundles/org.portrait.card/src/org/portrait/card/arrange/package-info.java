/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Rearranging a card: from a template to a changed one, and from there to what of it stands in a file. */
package org.portrait.card.arrange;
