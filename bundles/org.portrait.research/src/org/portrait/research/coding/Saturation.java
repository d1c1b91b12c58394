/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.Session;

/**
 * Whether further interviews still bring new codes, after G. Guest, E. Namey, M. Chen: A simple method to assess and report thematic
 * saturation in qualitative research. PLOS ONE 15(5), 2020, e0232076. The codes of the first interviews, the <em>base</em>, are what is
 * known. Then <em>runs</em> of successive interviews are looked at: the first begins right behind the base, each further one an interview
 * later, so that runs overlap. What a run brings that no interview before it had, divided by the number of codes in the base, is its share of
 * new information. Saturation is reached with the first run whose share does not exceed the <em>threshold</em>; it is reported as
 * the number of interviews before that run and the length of the run, such as 6+2. The authors use bases of 4 to 6 interviews, runs of 2 or
 * 3, and thresholds of 5 % and 0 %.
 * <p>
 * Here interviews are sessions in which at least one code was given, in the order of their beginning, those without one last; sessions that
 * nobody coded tell nothing yet. A code counts where it was given itself, whoever gave it. Saturation says that codes repeat; it says neither
 * that every one of them is understood, nor that other kinds of people would say the same.
 */
public final class Saturation {

    /**
     * What is asked for.
     *
     * @param base      interviews that the first codes come from, at least 1
     * @param run       interviews that are looked at together, at least 1
     * @param threshold share of new information at which saturation is reached, in whole per cent of the codes in the base, at least 0
     */
    public record Rule(int base, int run, int threshold) {

        /** The least that the authors ask for. */
        public static final Rule USUAL = new Rule(4, 2, 5);

        /** @throws IllegalArgumentException when a number is too small */
        public Rule {
            if (base < 1 || run < 1 || threshold < 0) {
                throw new IllegalArgumentException("No rule of saturation: " + base + ", " + run + ", " + threshold);
            }
        }
    }

    /**
     * One interview.
     *
     * @param fresh codes that no interview before it had
     * @param total codes that it and the interviews before it had
     */
    public record Step(Session session, int fresh, int total) {
    }

    /**
     * Interviews that were looked at together.
     *
     * @param before   interviews before them
     * @param fresh    codes that none of those had
     * @param share    of new information, 0 for none; above 1 when they brought more than the base
     * @param reached  whether the share does not exceed the threshold
     */
    public record Run(int before, int fresh, double share, boolean reached) {
    }

    private final Rule rule;
    private final List<Step> steps = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();

    private Saturation(Collection<Session> sessions, CodeBook book, Rule rule) {
        this.rule = rule;
        Set<Code> known = new HashSet<>();
        for (Session session : sessions.stream().sorted(Comparator.comparing(Session::getStart, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList()) {
            Set<Code> codes = codes(session, book);
            if (!codes.isEmpty()) {
                int before = known.size();
                known.addAll(codes);
                steps.add(new Step(session, known.size() - before, known.size()));
            }
        }
        for (int before = rule.base(); before + rule.run() <= steps.size(); before++) {
            int fresh = total(before + rule.run()) - total(before);
            runs.add(new Run(before, fresh, (double) fresh / total(rule.base()), 100L * fresh <= (long) rule.threshold() * total(rule.base())));
        }
    }

    /**
     * Looks at sessions.
     *
     * @param book the code book as it is now
     */
    public static Saturation of(Collection<Session> sessions, CodeBook book, Rule rule) {
        return new Saturation(sessions, book, rule);
    }

    private static Set<Code> codes(Session session, CodeBook book) {
        Set<Code> codes = new HashSet<>();
        for (Answer answer : session.getAnswers()) {
            for (Highlight highlight : answer.getHighlights()) {
                for (CodeUse use : highlight.getUses()) {
                    book.code(use).ifPresent(codes::add);
                }
            }
        }
        return codes;
    }

    private int total(int interviews) {
        return steps.get(interviews - 1).total();
    }

    /** What was asked for. */
    public Rule rule() {
        return rule;
    }

    /** The interviews in their order: the curve. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The runs in their order; none as long as there are fewer interviews than the base and a run need. */
    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** Codes of the base, once it is complete. */
    public Optional<Integer> codesInBase() {
        return steps.size() < rule.base() ? Optional.empty() : Optional.of(total(rule.base()));
    }

    /** The first run at which saturation was reached. */
    public Optional<Run> reached() {
        return runs.stream().filter(Run::reached).findFirst();
    }

    /** How many further interviews it takes before anything can be said. */
    public int missing() {
        return Math.max(0, rule.base() + rule.run() - steps.size());
    }
}
