/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** Shows on the card which statements stand on evidence and which are guesses. */
package org.portrait.ui.card.evidence;
