/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.Session;
import org.portrait.research.derived.ResearchIndex;

/**
 * How far people who coded the same sessions agree.
 * <p>
 * <b>Units.</b> For each code every answer with words is a unit, and its value is whether the coder gave the code to any words of it. Answers
 * and not characters, since two people who mean the same seldom begin and end at the same letter, and since a long answer should not
 * count more than a short one. <b>Missing values.</b> Who gave at least one code in a session is taken to have read all of it; who gave
 * none, or no name, has no values there. Sessions of a single coder do not count.
 * <p>
 * Each code has an alpha of its own ({@link NominalAlpha}). The one of all codes together divides the sum of the unlike pairs that there are by
 * the sum of those that chance would bring for each code: a mean of the alphas in which codes weigh by how much they vary. Pooling all units
 * in a single table would reward coders for agreeing that rare codes are rare.
 * <p>
 * K. Krippendorff (Content Analysis, 4th edition, Sage 2019) asks for at least 0.800, and for 0.667 where tentative conclusions will do.
 */
public final class Agreement {

    /** Least alpha of data that can be relied on. */
    public static final double RELIABLE = 0.8;
    /** Least alpha of data that tentative conclusions can be drawn from. */
    public static final double TENTATIVE = 0.667;

    /**
     * Agreement on one code.
     *
     * @param all   answers to which everybody who read them gave it
     * @param some  answers to which only some did
     * @param alpha empty when it was given everywhere or nowhere
     */
    public record OnCode(Code code, int all, int some, OptionalDouble alpha) {
    }

    private final Set<String> coders = new TreeSet<>();
    private final List<OnCode> codes = new ArrayList<>();
    private int sessions;
    private int answers;
    private final OptionalDouble alpha;

    private record Seen(int coders, int answers, Map<Code, Map<Answer, Set<String>>> given) {
    }

    private Agreement(Collection<Session> looked, CodeBook book) {
        List<Seen> compared = new ArrayList<>();
        for (Session session : looked) {
            Set<String> names = coders(session, book);
            if (names.size() >= 2) {
                Seen seen = look(session, book, names);
                compared.add(seen);
                coders.addAll(names);
                sessions++;
                answers += seen.answers();
            }
        }
        double observed = 0;
        double expected = 0;
        for (Code code : book.codes()) {
            if (compared.stream().anyMatch(seen -> seen.given().containsKey(code))) {
                NominalAlpha<Boolean> table = table(code, compared);
                observed += table.observed();
                expected += table.expected();
            }
        }
        alpha = expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    /** Compares coders of sessions. @param book the code book as it is now */
    public static Agreement of(Collection<Session> sessions, CodeBook book) {
        return new Agreement(sessions, book);
    }

    private static Set<String> coders(Session session, CodeBook book) {
        Set<String> names = new HashSet<>();
        for (Answer answer : session.getAnswers()) {
            for (Highlight highlight : answer.getHighlights()) {
                for (CodeUse use : highlight.getUses()) {
                    if (!Uses.coder(use).isEmpty() && book.code(use).isPresent()) {
                        names.add(Uses.coder(use));
                    }
                }
            }
        }
        return names;
    }

    private static Seen look(Session session, CodeBook book, Set<String> names) {
        Map<Code, Map<Answer, Set<String>>> given = new HashMap<>();
        int units = 0;
        for (Answer answer : session.getAnswers()) {
            if (!ResearchIndex.isOfRespondent(session, answer)) {
                continue;
            }
            units += Stretch.text(answer).isBlank() ? 0 : 1;
            for (Highlight highlight : answer.getHighlights()) {
                for (CodeUse use : highlight.getUses()) {
                    if (names.contains(Uses.coder(use)) && !Stretch.text(answer).isBlank()) {
                        book.code(use).ifPresent(code -> given.computeIfAbsent(code, any -> new HashMap<>())
                                .computeIfAbsent(answer, any -> new HashSet<>()).add(Uses.coder(use)));
                    }
                }
            }
        }
        return new Seen(names.size(), units, given);
    }

    private NominalAlpha<Boolean> table(Code code, List<Seen> compared) {
        NominalAlpha<Boolean> table = new NominalAlpha<>();
        int all = 0;
        int some = 0;
        for (Seen seen : compared) {
            Map<Answer, Set<String>> given = seen.given().getOrDefault(code, Map.of());
            for (Set<String> names : given.values()) {
                table.units(1, Map.of(true, names.size(), false, seen.coders() - names.size()));
                all += names.size() == seen.coders() ? 1 : 0;
                some += names.size() < seen.coders() ? 1 : 0;
            }
            table.units(seen.answers() - given.size(), Map.of(false, seen.coders()));
        }
        codes.add(new OnCode(code, all, some, table.alpha()));
        return table;
    }

    /** Names of the coders who are compared, in alphabetical order; none when no session has two. */
    public List<String> coders() {
        return List.copyOf(coders);
    }

    /** Sessions with at least two coders. */
    public int sessions() {
        return sessions;
    }

    /** Answers with words in these sessions. */
    public int answers() {
        return answers;
    }

    /** The codes that were given in these sessions, in the order of the code book. */
    public List<OnCode> codes() {
        return List.copyOf(codes);
    }

    /** The alpha of all codes together; empty when there is nothing to compare or nothing varies. */
    public OptionalDouble alpha() {
        return alpha;
    }
}
