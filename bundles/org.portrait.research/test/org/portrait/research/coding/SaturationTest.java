/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Session;
import org.portrait.research.coding.Saturation.Rule;
import org.portrait.research.coding.Saturation.Run;
import org.portrait.research.coding.Saturation.Step;

/** Worked by hand after the rules of Guest, Namey and Chen (2020). */
class SaturationTest {

    private final Talks talks = new Talks();
    private final List<Code> codes = new ArrayList<>();

    /** An interview that has the first codes up to a number; those that are new in it follow from that. */
    private Session interview(int day, int upTo) {
        Session session = talks.session(day, "words");
        while (codes.size() < upTo) {
            codes.add(talks.code("Code " + codes.size()));
        }
        Answer answer = session.getAnswers().getFirst();
        talks.give("a", answer, 0, 5, codes.subList(0, upTo).toArray(Code[]::new));
        return session;
    }

    private Saturation look(Rule rule) {
        return Saturation.of(talks.study.getSessions(), talks.book(), rule);
    }

    @Test
    void runsOverlapAndAreComparedWithTheBase() {
        int[] totals = {8, 13, 17, 20, 22, 23, 23, 24, 24};
        for (int number = 0; number < totals.length; number++) {
            interview(number + 1, totals[number]);
        }
        Saturation curve = look(Rule.USUAL);
        assertEquals(List.of(8, 5, 4, 3, 2, 1, 0, 1, 0), curve.steps().stream().map(Step::fresh).toList());
        assertEquals(Optional.of(20), curve.codesInBase());
        assertEquals(List.of(new Run(4, 3, 0.15, false), new Run(5, 1, 0.05, true), new Run(6, 1, 0.05, true), new Run(7, 1, 0.05, true)),
                curve.runs());
        assertEquals(Optional.of(5), curve.reached().map(Run::before), "5+2");
        assertEquals(Optional.empty(), look(new Rule(4, 2, 0)).reached());
        assertEquals(List.of(3, 2, 1), look(new Rule(4, 3, 5)).runs().stream().map(Run::fresh).toList());
        assertEquals(Optional.of(22), look(new Rule(5, 2, 5)).codesInBase());
        assertEquals(0, curve.missing());
    }

    @Test
    void interviewsComeInTheOrderOfTheirDatesAndWithoutDateLast() {
        Session third = interview(0, 1);
        Session second = interview(20, 3);
        Session first = interview(10, 2);
        talks.session(5, "nobody coded this");
        Saturation curve = look(Rule.USUAL);
        assertEquals(List.of(new Step(first, 2, 2), new Step(second, 1, 3), new Step(third, 0, 3)), curve.steps());
        assertEquals(Optional.empty(), curve.codesInBase());
        assertEquals(List.of(), curve.runs());
        assertEquals(3, curve.missing());
    }

    @Test
    void aRuleNeedsABaseAndARun() {
        assertThrows(IllegalArgumentException.class, () -> new Rule(0, 2, 5));
        assertThrows(IllegalArgumentException.class, () -> new Rule(4, 0, 5));
        assertThrows(IllegalArgumentException.class, () -> new Rule(4, 2, -1));
    }
}
