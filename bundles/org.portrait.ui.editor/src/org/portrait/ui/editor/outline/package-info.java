/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The persona editor in other views: its outline and its properties. */
package org.portrait.ui.editor.outline;
