/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

/** How a command ended. A greater code is worse; of several files the worst one counts. */
final class ExitCode {

    /** Done. */
    static final int DONE = 0;
    /** Checks found errors. */
    static final int ERRORS_FOUND = 1;
    /** Bad usage, or input that cannot be read. */
    static final int BAD_INPUT = 2;
    /** Output that could not be written. */
    static final int NOT_WRITTEN = 3;
    /** A defect of the program, told apart from all that users can cause; the number is EX_SOFTWARE of sysexits.h. */
    static final int DEFECT = 70;

    private ExitCode() {
    }
}
