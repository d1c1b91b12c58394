/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The map of a project: segments as areas, personas as small cards in them, arrows from those who take part in their decisions. */
package org.portrait.card.map;
