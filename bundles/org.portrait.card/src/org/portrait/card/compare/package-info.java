/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Personas side by side: what they say about each trait, and in what they differ. */
package org.portrait.card.compare;
