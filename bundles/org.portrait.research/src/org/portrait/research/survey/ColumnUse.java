/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.survey;

import org.portrait.research.ColumnRole;
import org.portrait.research.QuestionKind;

/** What a column can be taken for, as one choice: how its question is answered, or what else it holds. */
public enum ColumnUse {
    /** Answers in words of one's own. */
    OPEN(ColumnRole.ANSWERS, QuestionKind.OPEN),
    /** One of several options. */
    SINGLE(ColumnRole.ANSWERS, QuestionKind.SINGLE),
    /** Some of several options. */
    MULTIPLE(ColumnRole.ANSWERS, QuestionKind.MULTIPLE),
    /** Numbers. */
    NUMBER(ColumnRole.ANSWERS, QuestionKind.NUMBER),
    /** A place on a scale. */
    SCALE(ColumnRole.ANSWERS, QuestionKind.SCALE),
    /** Days. */
    DATE(ColumnRole.ANSWERS, QuestionKind.DATE),
    /** When somebody answered. */
    TIME(ColumnRole.TIME, null),
    /** What a service calls the respondent. */
    RESPONDENT_ID(ColumnRole.RESPONDENT_ID, null),
    /** The respondent's name. */
    NAME(ColumnRole.NAME, null),
    /** An address of e-mail. */
    EMAIL(ColumnRole.EMAIL, null),
    /** A telephone number. */
    PHONE(ColumnRole.PHONE, null),
    /** The address of a computer. */
    IP_ADDRESS(ColumnRole.IP_ADDRESS, null),
    /** Whatever else tells who somebody is. */
    OTHER_IDENTITY(ColumnRole.OTHER_IDENTITY, null),
    /** Not taken over. */
    LEFT_OUT(ColumnRole.LEFT_OUT, null);

    private final ColumnRole role;
    private final QuestionKind kind;

    ColumnUse(ColumnRole role, QuestionKind kind) {
        this.role = role;
        this.kind = kind;
    }

    /** The choice that a meaning stands for. @throws IllegalArgumentException when the meaning leaves it open */
    public static ColumnUse of(Meaning meaning) {
        for (ColumnUse use : values()) {
            if (use.role == meaning.role() && (use.kind == null || use.kind == meaning.kind())) {
                return use;
            }
        }
        throw new IllegalArgumentException("Undecided: " + meaning);
    }

    /** Whether the column holds answers to a question. */
    public boolean isQuestion() {
        return role == ColumnRole.ANSWERS;
    }

    /** Whether the column tells who somebody is, so that it goes to the respondents only. */
    public boolean isIdentity() {
        return People.isIdentity(role);
    }

    ColumnRole role() {
        return role;
    }

    /** How its question is answered; {@code null} when there is none. */
    QuestionKind kind() {
        return kind;
    }

    Meaning meaning() {
        return new Meaning(role, kind, null, null, null);
    }
}
