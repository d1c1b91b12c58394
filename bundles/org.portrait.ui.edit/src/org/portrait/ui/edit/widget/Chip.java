/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.widget;

import java.util.Objects;

/**
 * A short item among others in a {@link ChipLine}.
 *
 * @param text what it says
 * @param note what is said quietly behind it; may be empty
 * @param weight from 1 to 5, 0 = none
 */
public record Chip(String text, String note, int weight) {

    public Chip {
        Objects.requireNonNull(text);
        Objects.requireNonNull(note);
    }

    /** The same with another text. */
    public Chip says(String other) {
        return new Chip(other, note, weight);
    }
}
