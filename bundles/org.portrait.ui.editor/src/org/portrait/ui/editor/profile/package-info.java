/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The page with forms for everything that a persona, a segment or a project can say. */
package org.portrait.ui.editor.profile;
