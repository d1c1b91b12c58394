/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What all editors of documents have in common. */
package org.portrait.ui.editor.document;
