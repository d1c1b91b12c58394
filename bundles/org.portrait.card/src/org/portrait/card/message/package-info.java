/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The words that cards and reports add to those of the model. */
package org.portrait.card.message;
