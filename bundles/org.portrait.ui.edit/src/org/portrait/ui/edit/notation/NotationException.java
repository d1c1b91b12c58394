/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

/** A typed text that cannot be understood; the message is a sentence for the user. */
public final class NotationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message what is expected instead, in the user's language */
    public NotationException(String message) {
        super(message);
    }
}
