/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;

/**
 * What a column of a table means; in what somebody wishes, {@code null} leaves a part to recognition.
 *
 * @param role      what is done with it
 * @param kind      how its question is answered, when it holds answers
 * @param separator what stands between the choices of a multiple choice; empty when each has a column of its own
 * @param pattern   how days and times are written, as {@link java.time.format.DateTimeFormatter} has it
 * @param trait     key of the persona trait that answers feed; empty when they feed none
 * @param unit      what numbers count, for example years or RUB/month; empty when they just count
 */
public record Meaning(ColumnRole role, QuestionKind kind, String separator, String pattern, String trait, String unit) {

    /** Leaves everything to recognition. */
    public static final Meaning UNKNOWN = new Meaning(null, null, null, null, null, null);

    /** Without a unit. */
    public Meaning(ColumnRole role, QuestionKind kind, String separator, String pattern, String trait) {
        this(role, kind, separator, pattern, trait, null);
    }

    static Meaning of(ColumnRole role) {
        return new Meaning(role, null, null, null, null);
    }

    static Meaning answers(QuestionKind kind) {
        return new Meaning(ColumnRole.ANSWERS, kind, null, null, null);
    }

    /** This, and what is missing from another. */
    Meaning or(Meaning other) {
        return new Meaning(role == null ? other.role : role, kind == null ? other.kind : kind, separator == null ? other.separator : separator,
                pattern == null ? other.pattern : pattern, trait == null ? other.trait : trait,
                unit == null ? other.unit : unit);
    }
}
