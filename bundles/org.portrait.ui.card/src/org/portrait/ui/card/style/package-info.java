/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** How a card looks: the gallery of templates, a project's own ones, theme and colour. */
package org.portrait.ui.card.style;
