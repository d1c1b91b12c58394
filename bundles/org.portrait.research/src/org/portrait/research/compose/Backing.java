/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.portrait.research.Study;
import org.portrait.research.compose.Support.Piece;
import org.portrait.research.compose.Support.Quote;

/** Gathers what speaks for one value: people in sessions, each once, and responses to surveys. */
final class Backing {

    private static final int MOST_QUOTES = 3;

    private final Map<Study, Part> parts = new LinkedHashMap<>();
    private boolean marked;

    /** What one study contributes. */
    private static final class Part {
        private final Set<Object> people = new HashSet<>();
        private final List<Quote> quotes = new ArrayList<>();
        private int responses;
        private LocalDate newest;
        private String link;

        private int n() {
            return people.size() + responses;
        }
    }

    private Part part(Study study, String link, LocalDate day) {
        Part part = parts.computeIfAbsent(study, key -> new Part());
        part.link = part.link == null ? link : part.link;
        part.newest = part.newest == null || day != null && day.isAfter(part.newest) ? day : part.newest;
        return part;
    }

    /** Answers that are only counted. */
    void count(Study study, int n, LocalDate newest, String link) {
        part(study, link, newest).responses += n;
    }

    /**
     * Words of a person.
     *
     * @param quote as it may be shown; {@code null} when it may not
     */
    void hear(Study study, Object person, LocalDate day, String link, Quote quote) {
        Part part = part(study, link, day);
        part.people.add(person);
        if (quote != null && part.quotes.size() < MOST_QUOTES && part.quotes.stream().noneMatch(known -> known.text().equals(quote.text()))) {
            part.link = part.quotes.isEmpty() ? quote.id() : part.link;
            part.quotes.add(quote);
        }
    }

    /** Somebody marked these words as worth it. */
    void mark() {
        marked = true;
    }

    boolean isMarked() {
        return marked;
    }

    /** Whether it was said in a session. */
    boolean isHeard() {
        return parts.values().stream().anyMatch(part -> !part.people.isEmpty());
    }

    int n() {
        return parts.values().stream().mapToInt(Part::n).sum();
    }

    LocalDate newest() {
        return parts.values().stream().map(part -> part.newest).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    List<Piece> pieces() {
        return parts.entrySet().stream().map(each -> new Piece(each.getKey(), each.getValue().n(), each.getValue().newest, each.getValue().link,
                each.getValue().quotes)).toList();
    }
}
