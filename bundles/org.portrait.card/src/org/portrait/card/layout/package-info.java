/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The layout of a persona into a scene. */
package org.portrait.card.layout;
