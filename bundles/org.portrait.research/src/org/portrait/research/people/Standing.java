/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.people;

/** Whether what somebody said may be kept and used, the worst first. */
public enum Standing {
    /** The consent was withdrawn. */
    WITHDRAWN,
    /** There are answers, but neither consent nor reason. */
    MISSING,
    /** The consent was given for a time that is over. */
    ENDED,
    /** There is no consent, but a reason wherever the person answered. */
    REASON,
    /** There is a consent that holds. */
    GIVEN,
    /** Nothing was asked yet. */
    NOTHING_SAID
}
