/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.portrait.research.Study;
import org.portrait.research.statistics.NumberSummary;
import org.portrait.research.statistics.Share;

/**
 * What a proposal stands on.
 *
 * @param share   how many of those who answered say so; for numbers, everybody who told one
 * @param pieces  what each study contributes, at least one
 * @param numbers the spread of the numbers, when the proposal is their middle
 */
public record Support(Share share, List<Piece> pieces, Optional<NumberSummary> numbers) {

    /**
     * What one study contributes.
     *
     * @param study  the study
     * @param n      how many say so in it
     * @param newest day of the newest answer; {@code null} when unknown
     * @param link   identifier of a highlight, an answer or a survey column that says so
     * @param quotes words that say so, fit to be shown to anybody; may be empty
     */
    public record Piece(Study study, int n, LocalDate newest, String link, List<Quote> quotes) {

        public Piece {
            quotes = List.copyOf(quotes);
        }
    }

    /**
     * Words of one respondent, without names.
     *
     * @param id   identifier of the highlight or the answer
     * @param text the words
     */
    public record Quote(String id, String text) {
    }

    public Support {
        pieces = List.copyOf(pieces);
    }

    /** How many say so. */
    public int n() {
        return share.n();
    }

    /** Day of the newest answer, if any is known. */
    public Optional<LocalDate> newest() {
        return pieces.stream().map(Piece::newest).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    /** All words that say so. */
    public List<Quote> quotes() {
        return pieces.stream().flatMap(piece -> piece.quotes().stream()).toList();
    }
}
