/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The segment map in the workbench: personas are moved from segment to segment. */
package org.portrait.ui.card.map;
