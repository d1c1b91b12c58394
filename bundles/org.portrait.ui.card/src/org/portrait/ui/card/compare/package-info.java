/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Personas side by side in the workbench. */
package org.portrait.ui.card.compare;
