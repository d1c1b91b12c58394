/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** What a scene says to those who listen to it: names, roles and values for screen readers, and the text that is being written. */
package org.portrait.ui.card.access;
