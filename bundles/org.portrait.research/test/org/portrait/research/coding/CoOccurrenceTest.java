/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.coding.CoOccurrence.Pair;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class CoOccurrenceTest {

    private final Talks talks = new Talks();
    private final Code price = talks.code("Price");
    private final Code time = talks.code("Time");
    private final Code fear = talks.code("Fear");

    private CoOccurrence look() {
        return CoOccurrence.of(talks.research, talks.book());
    }

    @Test
    void countsSameAndOverlappingHighlightsOfOneCoder() {
        Answer answer = talks.session(1, "It is dear and it takes so long that I fear it").getAnswers().getFirst();
        talks.give("ann", answer, 0, 10, price, time);
        talks.give("ann", answer, 15, 31, time);
        talks.give("ann", answer, 24, 46, fear);
        talks.give("bob", answer, 15, 46, price);
        Answer other = talks.session(2, "Dear, and late").getAnswers().getFirst();
        talks.give("ann", other, 0, 4, price);
        talks.give("ann", other, 4, 14, time);
        CoOccurrence met = look();
        assertEquals(List.of(new Pair(time, fear, 1, 1.0 / 3), new Pair(price, time, 1, 1.0 / 5)), met.pairs());
        assertEquals(List.of(new Pair(time, fear, 1, 1.0 / 3)), met.pairs(fear));
        assertEquals(time, met.pairs(fear).getFirst().other(fear));
        assertEquals(0, met.count(price, fear));
        assertEquals(3, met.uses(price));
    }

    @Test
    void manySmallOnesInALargeOneMeetItOnce() {
        Answer answer = talks.session(1, "dear dear dear dear").getAnswers().getFirst();
        talks.give("ann", answer, 0, 19, fear);
        for (int from = 0; from < 19; from += 5) {
            talks.give("ann", answer, from, from + 4, price);
        }
        assertEquals(List.of(new Pair(price, fear, 1, 1.0 / 4)), look().pairs());
    }

    @Property(tries = 300)
    void isWhatComparingEverythingWithEverythingGives(@ForAll long seed) {
        Random random = new Random(seed);
        List<Code> codes = List.of(price, time, fear);
        talks.study.getSessions().clear();
        for (int session = 0; session < 2; session++) {
            talks.session(session + 1, "x".repeat(20), "y".repeat(20)).getAnswers().forEach(answer -> {
                for (int number = random.nextInt(8); number > 0; number--) {
                    int from = random.nextInt(19);
                    talks.give(random.nextBoolean() ? "ann"
                            : "bob", answer, from, from + 1 + random.nextInt(20 - from), codes.get(random.nextInt(3)));
                }
            });
        }
        CoOccurrence met = look();
        for (Code one : codes) {
            for (Code other : codes) {
                int expected = one == other ? 0 : Math.min(meeting(one, other), meeting(other, one));
                assertEquals(expected, met.count(one, other), one.getName() + " with " + other.getName());
            }
        }
        met.pairs().forEach(pair -> assertEquals(true, pair.strength() > 0 && pair.strength() <= 1, pair.toString()));
    }

    private int meeting(Code code, Code with) {
        List<CodeUse> uses = new ArrayList<>();
        Uses.highlights(talks.research).forEach(highlight -> uses.addAll(highlight.getUses()));
        return (int) uses.stream().filter(use -> use.getCode().equals(code.getId())).filter(use -> uses.stream().anyMatch(
                other -> other.getCode().equals(with.getId()) && other.getCoder().equals(use.getCoder()) && Stretch.of((Highlight) use.eContainer())
                        .overlaps(Stretch.of((Highlight) other.eContainer())))).count();
    }
}
