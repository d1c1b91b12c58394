/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.image;

import java.util.Locale;

import org.portrait.model.text.TextBundle;

/** A picture cannot be taken into a document. The message says why and what to do. */
public final class ImageException extends Exception {

    private static final long serialVersionUID = 1L;

    private static final TextBundle TEXTS = TextBundle.beside(ImageException.class);

    /** What kind of trouble it is. */
    public enum Kind {
        /** The file cannot be read. */
        UNREADABLE,
        /** No picture, or of a format that this program does not know. */
        UNKNOWN_FORMAT,
        /** A picture that is cut short or damaged. */
        DAMAGED,
        /** More bytes or pixels than a portrait can need. */
        TOO_LARGE
    }

    private final Kind kind;
    private final String[] arguments;

    ImageException(Kind kind, Throwable cause, String... arguments) {
        super(null, cause);
        this.kind = kind;
        this.arguments = arguments;
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** The message in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** The message in a language. */
    public String message(Locale locale) {
        return TEXTS.get(kind.name(), locale).formatted((Object[]) arguments);
    }
}
