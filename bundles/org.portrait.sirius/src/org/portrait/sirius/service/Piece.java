/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.portrait.card.evidence.Standing;
import org.portrait.card.evidence.Standing.Kind;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;

/**
 * What a cell of evidence tells, and what is typed there: {@code 11 · 2026-04-21}, with {@code ≠} in front when it contradicts; a
 * {@code +} alone supports without a number.
 *
 * @param n    how many answered, or {@code null}
 * @param date the day, or {@code null}
 */
record Piece(EvidenceStance stance, Long n, LocalDate date) {

    private static final String CONTRADICTS = "≠";
    private static final String SUPPORTS = "+";
    private static final String BETWEEN = " · ";
    private static final String SEVERAL = "×";
    private static final Pattern TYPED = Pattern.compile("\\s*([+≠!-]?)\\s*(\\d{1,18})?\\s*[·,;]?\\s*(\\d{4}-\\d{2}-\\d{2})?\\s*");

    /** What stands in a cell: how many pieces when there are several, how many answered, and the newest day. */
    static String text(Standing standing) {
        if (standing.evidence().isEmpty()) {
            return "";
        }
        boolean against = standing.kind() == Kind.CONTRADICTED;
        long n = standing.n() > 0 ? standing.n() : standing.answers().stream().mapToLong(Long::longValue).sum();
        List<String> parts = new ArrayList<>();
        if (standing.evidence().size() > 1) {
            parts.add(standing.evidence().size() + SEVERAL);
        }
        if (n > 0) {
            parts.add(String.valueOf(n));
        }
        standing.newest().or(() -> Standing.newest(standing.evidence())).map(LocalDate::toString).ifPresent(parts::add);
        String facts = String.join(BETWEEN, parts);
        return against ? (CONTRADICTS + " " + facts).strip() : facts.isEmpty() ? SUPPORTS : facts;
    }

    /** What was typed means; {@code null} when it means nothing. */
    static Piece read(String text) {
        Matcher typed = TYPED.matcher(text);
        if (!typed.matches() || text.isBlank()) {
            return null;
        }
        try {
            return new Piece(typed.group(1).isEmpty() || typed.group(1).equals(SUPPORTS) ? EvidenceStance.SUPPORTS : EvidenceStance.CONTRADICTS,
                    typed.group(2) == null ? null : Long.valueOf(typed.group(2)), typed.group(3) == null ? null : LocalDate.parse(typed.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Whether a piece of evidence says this already. */
    boolean isSaidBy(Evidence evidence) {
        return equals(new Piece(evidence.getStance(), evidence.getN(), evidence.getDate()));
    }
}
