/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

/** How much an issue matters. */
public enum Severity {
    /** The persona cannot be used as it is; the command line ends with exit code 1. */
    ERROR,
    /** Something that a careful marketer would mend. */
    WARNING,
    /** Something to know. */
    INFO
}
