/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.statistics;

import java.time.LocalDate;

import org.portrait.research.Answer;
import org.portrait.research.Session;
import org.portrait.research.Speaker;

/**
 * Something that was said in a session.
 *
 * @param answer  the words
 * @param session where they were said
 * @param speaker who said them; {@code null} when nobody knows
 */
public record Voice(Answer answer, Session session, Speaker speaker) {

    /** Day of the session; {@code null} when unknown. */
    public LocalDate date() {
        return session.getStart() == null ? null : session.getStart().toLocalDate();
    }

    /** What is the same for all words of one person in one session. */
    public Object person() {
        return speaker == null ? session : speaker;
    }
}
