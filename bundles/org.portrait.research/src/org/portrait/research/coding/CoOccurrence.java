/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchProject;

/**
 * Which codes are given to the same words. Two uses of codes meet when one coder gave both, to one highlight or to highlights of one
 * answer that share at least one character; what two people gave tells whether they agree, not what belongs together.
 * <p>
 * Two codes co-occur as often as uses of the one meet a use of the other; seen from either side these may be different numbers, and the
 * smaller one counts, so that many small highlights in a large one do not count more often than the large one. The strength of a pair is the
 * c-coefficient {@code c = n12 / (n1 + n2 - n12)} with {@code n1} and {@code n2} as the uses of each code, as it is used in software for
 * qualitative analysis (S. Friese: Qualitative Data Analysis with ATLAS.ti, 3rd edition, Sage 2019): from 0, never together, to 1, never
 * apart. Counting the smaller side keeps it within these bounds also where highlights overlap in part.
 * <p>
 * Takes time in proportion to n log n uses and to the number of pairs of uses that meet.
 */
public final class CoOccurrence {

    /**
     * Two codes that occur together.
     *
     * @param first  the one that stands earlier in the code book
     * @param count  how often
     * @param strength the c-coefficient, above 0 and at most 1
     */
    public record Pair(Code first, Code second, int count, double strength) {

        /** The code beside one of the two. */
        public Code other(Code code) {
            return code.getId().equals(first.getId()) ? second : first;
        }
    }

    private record Given(Highlight highlight, Code code) {
    }

    private record Key(Code code, Code with) {
    }

    private final Map<Key, Integer> meetings = new HashMap<>();
    private final Map<Code, Integer> uses = new HashMap<>();
    private final List<Pair> pairs = new ArrayList<>();

    private CoOccurrence(ResearchProject research, CodeBook book) {
        research.getStudies().forEach(study -> study.getSessions().forEach(session -> session.getAnswers().forEach(answer -> look(answer, book))));
        List<Code> order = List.copyOf(book.codes());
        Map<Code, Integer> place = new HashMap<>();
        order.forEach(code -> place.put(code, place.size()));
        meetings.forEach((key, count) -> {
            if (place.get(key.code()) < place.get(key.with())) {
                int both = Math.min(count, meetings.get(new Key(key.with(), key.code())));
                double strength = (double) both / (uses.get(key.code()) + uses.get(key.with()) - both);
                pairs.add(new Pair(key.code(), key.with(), both, strength));
            }
        });
        pairs.sort(Comparator.comparingInt(Pair::count).thenComparingDouble(Pair::strength).reversed()
                .thenComparingInt(pair -> place.get(pair.first())).thenComparingInt(pair -> place.get(pair.second())));
    }

    /** Looks at a project. @param book its code book as it is now */
    public static CoOccurrence of(ResearchProject research, CodeBook book) {
        return new CoOccurrence(research, book);
    }

    private void look(Answer answer, CodeBook book) {
        Map<String, List<Given>> coders = new HashMap<>();
        for (Highlight highlight : answer.getHighlights()) {
            Set<List<String>> seen = new HashSet<>();
            for (CodeUse use : highlight.getUses()) {
                book.code(use).filter(code -> seen.add(List.of(code.getId(), Uses.coder(use))))
                        .ifPresent(code -> coders.computeIfAbsent(Uses.coder(use), any -> new ArrayList<>()).add(new Given(highlight, code)));
            }
        }
        coders.values().forEach(this::sweep);
    }

    private void sweep(List<Given> given) {
        given.forEach(use -> uses.merge(use.code(), 1, Integer::sum));
        given.sort(Comparator.comparingInt(use -> use.highlight().getFrom()));
        Map<Given, Set<Code>> met = new HashMap<>();
        List<Given> open = new ArrayList<>();
        for (Given use : given) {
            open.removeIf(earlier -> !meet(earlier.highlight(), use.highlight()) && earlier.highlight().getTo() <= use.highlight().getFrom());
            for (Given earlier : open) {
                if (earlier.code() != use.code() && meet(earlier.highlight(), use.highlight())) {
                    met.computeIfAbsent(use, any -> new HashSet<>()).add(earlier.code());
                    met.computeIfAbsent(earlier, any -> new HashSet<>()).add(use.code());
                }
            }
            open.add(use);
        }
        met.forEach((use, others) -> others.forEach(other -> meetings.merge(new Key(use.code(), other), 1, Integer::sum)));
    }

    private static boolean meet(Highlight one, Highlight other) {
        return one == other || one.getFrom() < other.getTo() && other.getFrom() < one.getTo();
    }

    /** All pairs that occur together, the most frequent first. */
    public List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** The pairs that a code is part of, the most frequent first. @param code of the project, or of a copy of it */
    public List<Pair> pairs(Code code) {
        return pairs.stream().filter(pair -> pair.first().getId().equals(code.getId()) || pair.second().getId().equals(code.getId())).toList();
    }

    /** How often two codes occur together. */
    public int count(Code one, Code other) {
        return Math.min(meetings.getOrDefault(new Key(one, other), 0), meetings.getOrDefault(new Key(other, one), 0));
    }

    /** How often a code was given, by anybody. */
    public int uses(Code code) {
        return uses.getOrDefault(code, 0);
    }
}
