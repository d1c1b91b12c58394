/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

/**
 * How often a code was given.
 *
 * @param own         highlights that have the code itself, whoever gave it
 * @param total       highlights that have it or one of the finer codes below it, each counted once
 * @param sessions    sessions in which these highlights stand
 * @param respondents respondents who said what was highlighted; those without a record are told apart within their session
 */
public record CodeCounts(int own, int total, int sessions, int respondents) {

    /** Of a code that was never given. */
    public static final CodeCounts NONE = new CodeCounts(0, 0, 0, 0);
}
