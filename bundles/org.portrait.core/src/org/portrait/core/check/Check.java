/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

/** Looks for one kind of mistake. Checks keep no state and change nothing. */
public interface Check {

    /** Stable name in lower case with hyphens, for example {@code review-overdue}. */
    String id();

    /** How much an issue of this kind matters. */
    Severity severity();

    /** The issues of this kind in a project; possibly empty, never {@code null}. */
    Stream<Issue> check(CheckContext context);
}
