/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Card templates: what a card shows and in which order, as plain data. */
package org.portrait.card.template;
