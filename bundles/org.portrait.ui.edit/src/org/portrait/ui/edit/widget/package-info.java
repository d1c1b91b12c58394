/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** Small painted controls that take their colours from where they stand, so that they fit a light and a dark workbench. */
package org.portrait.ui.edit.widget;
