/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.document.problem;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A document could not be read or written. The message says what is wrong, where, and what to do about it.
 */
public final class DocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Kind {
        /** There is no such file. */
        NOT_FOUND,
        /** The file exists, but its content cannot be got at: no permission, a folder, a failing disk. */
        UNREADABLE,
        /** The content is no persona project at all. */
        NOT_A_PERSONA_FILE,
        /** The content is no well-formed XML. */
        MALFORMED,
        /** The content ends too early. */
        TRUNCATED,
        /** The file has more bytes than the limit. */
        TOO_LARGE,
        /** Elements are nested deeper than the limit. */
        TOO_DEEP,
        /** There are more elements, or more attributes on an element, than the limit. */
        TOO_MANY,
        /** The content is not UTF-8. */
        WRONG_ENCODING,
        /** The content holds something that could load other content or that a document never needs. */
        FORBIDDEN_CONSTRUCT,
        /** The file belongs to another project than the one beside it. */
        OTHER_PROJECT,
        /** The file was written by a later version of Portrait. */
        NEWER_VERSION,
        /** The file is not the one that was read: another program changed, created or removed it. */
        CHANGED_ON_DISK,
        /** The folder or the disk does not take the file. */
        CANNOT_WRITE,
        /** What was written is not what the disk gives back. */
        NOT_VERIFIED
    }

    private final Kind kind;
    private final transient Path file;
    private final int line;
    private final int column;
    private final String key;
    private final String[] arguments;

    private DocumentException(Kind kind, Path file, int line, int column, Throwable cause, String key,
            String... arguments) {
        super(null, cause);
        this.kind = Objects.requireNonNull(kind);
        this.file = file;
        this.line = line;
        this.column = column;
        this.key = key;
        this.arguments = arguments;
    }

    /**
     * Trouble with a file as a whole.
     *
     * @param file  the file, or {@code null} when the content comes from elsewhere
     * @param cause the failure underneath, or {@code null}
     * @param key   key of the sentence in the texts of this package
     */
    public static DocumentException of(Kind kind, Path file, Throwable cause, String key, String... arguments) {
        return new DocumentException(kind, file, 0, 0, cause, key, arguments);
    }

    /**
     * Trouble at one place of a file.
     *
     * @param file the file, or {@code null} when the content comes from elsewhere
     */
    public static DocumentException at(Place place, Kind kind, Path file, Throwable cause, String key,
            String... arguments) {
        return new DocumentException(kind, file, place.line(), place.column(), cause, key, arguments);
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }

    /** The file, if the content comes from one. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Line of the trouble, from 1; 0 when it is about the whole file. */
    public int line() {
        return line;
    }

    /** Column of the trouble in UTF-16 units, from 1; 0 when it is about the whole file. */
    public int column() {
        return column;
    }

    /** The whole message in English. */
    @Override
    public String getMessage() {
        return message(Locale.ENGLISH);
    }

    /** The whole message in a language: file and place, what is wrong, what to do. */
    public String message(Locale locale) {
        String sentence = sentence(locale);
        if (file == null) {
            return line == 0 ? sentence : Texts.text("at.place", locale, line, column, sentence);
        }
        return line == 0 ? Texts.text("at.file", locale, file, sentence)
                : Texts.text("at.file.place", locale, file, line, column, sentence);
    }

    /** The message without file and place, for where these stand beside it. */
    public String sentence(Locale locale) {
        return Texts.text(key, locale, (Object[]) arguments);
    }
}
