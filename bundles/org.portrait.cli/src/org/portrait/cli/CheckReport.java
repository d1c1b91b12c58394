/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import java.nio.file.Path;
import java.util.List;

import org.portrait.core.check.Issue;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.core.document.problem.DocumentWarning;

/** Tells what checks found, file by file. */
sealed interface CheckReport permits TextReport, JsonReport {

    /** Before the first file. */
    void begin();

    /** A file that was read, what was odd in its form, and what the checks found. */
    void checked(Path file, List<DocumentWarning> warnings, List<Issue> issues);

    /** A file that could not be read. */
    void unreadable(Path file, DocumentException problem);

    /** After the last file. */
    void end();
}
