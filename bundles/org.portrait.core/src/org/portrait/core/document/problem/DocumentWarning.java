/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.problem;

import java.util.List;
import java.util.Locale;

/**
 * Something in a document that Portrait did not understand or had to mend, without harm to the rest.
 *
 * @param kind      what happened
 * @param line      line of the file, from 1; 0 when it belongs to no line
 * @param elementId identifier of the model element that it belongs to, or empty when unknown
 * @param arguments what the sentence names
 */
public record DocumentWarning(Kind kind, int line, String elementId, List<String> arguments) {

    /** What happened. */
    public enum Kind {
        /** An attribute that this version does not know; kept and written back. */
        UNKNOWN_ATTRIBUTE,
        /** An element that this version does not know; kept and written back. */
        UNKNOWN_ELEMENT,
        /** An element of a class that this version does not know; kept and written back. */
        UNKNOWN_TYPE,
        /** A value that this version cannot read; kept and written back until another value is set. */
        UNREADABLE_VALUE,
        /** A second element where one can be; kept and written back. */
        REPEATED_ELEMENT,
        /** Text where none belongs; kept and written back. */
        UNEXPECTED_TEXT,
        /** Two elements had the same identifier; the later one got a new one. */
        DUPLICATE_ID,
        /** The file is of an earlier version and will be written in the present one. */
        MIGRATED,
        /** There are more warnings than are told one by one. */
        MORE,
        /** Characters that a file cannot hold were written as replacement characters. */
        REPLACED_CHARACTERS
    }

    public DocumentWarning {
        arguments = List.copyOf(arguments);
    }

    /** The message in English. */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /** The message in a language, with the line. */
    public String message(Locale locale) {
        String sentence = Texts.text("warning." + kind.name(), locale, arguments.toArray());
        return line == 0 ? sentence : Texts.text("at.line", locale, line, sentence);
    }
}
