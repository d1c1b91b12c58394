/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The bars above the pages of the persona editor: where the user is, how far the persona is, notices. */
package org.portrait.ui.editor.bar;
