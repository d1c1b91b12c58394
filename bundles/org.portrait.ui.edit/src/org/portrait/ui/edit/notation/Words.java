/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

/** Texts as they are, without space around. */
public final class Words implements Notation<String> {

    @Override
    public String format(String value) {
        return value == null ? "" : value;
    }

    @Override
    public String parse(String text) {
        return text.isBlank() ? null : text.strip();
    }
}
