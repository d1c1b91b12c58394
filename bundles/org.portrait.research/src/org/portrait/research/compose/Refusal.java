/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

/** Why words cannot fill a trait. */
public enum Refusal {
    /** No respondent said them in a session: the interviewer did, or the words stand nowhere. */
    NOBODY,
    /** The consent of who said them does not hold. */
    CONSENT,
    /** What was asked is more confidential than the trait, with which the words would travel. */
    CONFIDENTIAL,
    /** There are no words. */
    SILENT,
    /** They are longer than what fits on a line. */
    LONG,
    /** They are no such value: for example no number. */
    UNFIT,
    /** The trait can say one thing only. */
    SEVERAL
}
