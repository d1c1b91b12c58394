/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.edit.notation;

/**
 * How values of a type stand in an input field. Reading is generous (spaces, dashes, words of the user's language);
 * what is shown can always be read back.
 *
 * @param <T> the type of the values
 */
public interface Notation<T> {

    /** The text for a value; empty for {@code null}. */
    String format(T value);

    /**
     * Reads what was typed.
     *
     * @return the value, or {@code null} for a blank text
     * @throws NotationException when the text cannot be understood; its message tells the user what is expected
     */
    T parse(String text) throws NotationException;
}
