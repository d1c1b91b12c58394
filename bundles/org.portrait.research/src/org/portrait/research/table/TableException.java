/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.table;

import java.util.Objects;

/** A file cannot be read as a table. The message is for logs; what people see is made from the kind. */
public final class TableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Kind {
        /** There is no such file, it is a folder, or it may not be read. */
        UNREADABLE,
        /** There is nothing in it. */
        EMPTY,
        /** It is neither text nor a workbook that Excel writes since 2007. */
        NO_TABLE,
        /** It is a workbook of Excel 97 to 2003. */
        OLD_WORKBOOK,
        /** It is a workbook that asks for a password. */
        ENCRYPTED,
        /** The workbook is damaged. */
        DAMAGED,
        /** There is more in it than a survey has, or it was made to do harm. */
        TOO_LARGE
    }

    private final Kind kind;

    /** Trouble of a kind. @param cause the failure underneath, or {@code null} */
    public TableException(Kind kind, Throwable cause) {
        super(Objects.requireNonNull(kind).name(), cause);
        this.kind = kind;
    }

    /** What kind of trouble it is. */
    public Kind kind() {
        return kind;
    }
}
