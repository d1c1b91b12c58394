/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Persona;
import org.portrait.model.derived.Personas;

/**
 * How well one statement of a persona is known.
 *
 * @param kind     in one word
 * @param evidence what there is on it, in the order of the model; empty for a guess
 * @param wide     whether all of the evidence is about something larger: the group of traits or the persona as a whole
 */
public record Standing(Kind kind, List<Evidence> evidence, boolean wide) {

    /** The ways to stand, from well to badly known. */
    public enum Kind {
        /** Supported, and the newest support is not older than the time between two reviews. */
        RECENT,
        /** Supported by what is older than that, or of an unknown day. */
        AGED,
        /** Something contradicts, whatever else supports. */
        CONTRADICTED,
        /** Nothing is known: an assumption. */
        GUESS
    }

    public Standing {
        evidence = List.copyOf(evidence);
    }

    /** How something is known that some pieces are about, and nothing else. @param today the day that evidence is recent or old on */
    public static Standing of(Persona persona, List<Evidence> pieces, LocalDate today) {
        return of(persona, pieces, List.of(), today);
    }

    /** @param around what is on something larger, which counts where there are no pieces */
    static Standing of(Persona persona, List<Evidence> pieces, List<Evidence> around, LocalDate today) {
        if (pieces.stream().anyMatch(piece -> piece.getStance() == EvidenceStance.CONTRADICTS)) {
            return new Standing(Kind.CONTRADICTED, pieces, false);
        }
        List<Evidence> support = pieces.isEmpty() ? around : pieces;
        if (support.isEmpty()) {
            return new Standing(Kind.GUESS, support, false);
        }
        boolean recent = newest(support).map(day -> !Personas.goodUntil(persona, day).isBefore(today)).orElse(false);
        return new Standing(recent ? Kind.RECENT : Kind.AGED, support, pieces.isEmpty());
    }

    /** The pieces that support. */
    public List<Evidence> supporting() {
        return with(EvidenceStance.SUPPORTS);
    }

    /** The pieces that contradict. */
    public List<Evidence> contradicting() {
        return with(EvidenceStance.CONTRADICTS);
    }

    /** How many answered, for each piece that says so. */
    public List<Long> answers() {
        return evidence.stream().map(Evidence::getN).filter(Objects::nonNull).toList();
    }

    /** How many answered in all that supports; 0 when nobody says so. */
    public long n() {
        return supporting().stream().map(Evidence::getN).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    /** Day of the newest support, if any is known. */
    public Optional<LocalDate> newest() {
        return newest(supporting());
    }

    /** Day of the newest of some pieces, if any is known. */
    public static Optional<LocalDate> newest(List<Evidence> pieces) {
        return pieces.stream().map(Evidence::getDate).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private List<Evidence> with(EvidenceStance stance) {
        return evidence.stream().filter(piece -> piece.getStance() == stance).toList();
    }
}
