/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

/** A command of the Edit menu. Their keys never reach a card as keys: the workbench takes them before. */
public enum EditAction {
    UNDO, REDO, CUT, COPY, PASTE, DELETE, SELECT_ALL
}
