/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Session;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.coding.CodeEdits;
import org.portrait.research.coding.Transcript;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.ui.research.coding.Bars.Bar;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BarsTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;

    private final ResearchProject research = Identifiers.complete(MAKE.createResearchProject());
    private final Session session = Identifiers.complete(MAKE.createSession());

    private Code code(String name) {
        Code code = CodeEdits.fresh(research, name);
        research.getCodes().add(code);
        return code;
    }

    private Answer answer(int length) {
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setText("x".repeat(length));
        session.getAnswers().add(answer);
        return answer;
    }

    private static Highlight highlight(Answer answer, int from, int to, Code... codes) {
        Highlight highlight = Identifiers.complete(MAKE.createHighlight());
        highlight.setFrom(from);
        highlight.setTo(to);
        for (Code code : codes) {
            CodeUse use = Identifiers.complete(MAKE.createCodeUse());
            use.setCode(code.getId());
            highlight.getUses().add(use);
        }
        answer.getHighlights().add(highlight);
        return highlight;
    }

    private Bars bars() {
        return Bars.of(Transcript.of(session, ResearchIndex.ofGuides(research), "-"), CodeBook.of(research));
    }

    @Test
    void eachCodeOfAHighlightHasABarAndNoneHasOneToo() {
        Code price = code("Price");
        Answer answer = answer(900);
        Highlight both = highlight(answer, 0, 10, price, code("Time"), price);
        Highlight bare = highlight(answer, 500, 510);
        assertEquals(List.of(Optional.of("Price"), Optional.of("Time"), Optional.empty()),
                bars().all().stream().map(bar -> bar.code().map(Code::getName)).toList());
        assertEquals(List.of(0, 1, 0), bars().all().stream().map(Bar::lane).toList());
        assertEquals(2, bars().lanes());
        assertEquals(bare, bars().after(0).orElseThrow().highlight());
        assertEquals(both, bars().before(500).orElseThrow().highlight());
        assertEquals(Optional.empty(), bars().before(0));
    }

    @Property(tries = 200)
    void barsOfALaneNeverMeet(@ForAll long seed) {
        Random random = new Random(seed);
        session.getAnswers().clear();
        Code price = code("Price");
        for (int number = 0; number < 3; number++) {
            Answer answer = answer(1000);
            for (int count = random.nextInt(8); count > 0; count--) {
                int from = random.nextInt(990);
                highlight(answer, from, from + 1 + random.nextInt(1000 - from), price);
            }
        }
        List<Bar> all = bars().all();
        for (Bar one : all) {
            assertTrue(one.lane() < bars().lanes());
            for (Bar other : all) {
                assertFalse(one != other && one.lane() == other.lane() && one.from() < other.to() && other.from() < one.to());
            }
        }
    }
}
