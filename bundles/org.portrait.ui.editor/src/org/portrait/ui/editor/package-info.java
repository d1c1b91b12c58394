/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */

/** The persona editor: a document shown as a card and as forms. */
package org.portrait.ui.editor;
