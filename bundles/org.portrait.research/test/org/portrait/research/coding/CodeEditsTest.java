/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.core.command.TraitEdits;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;

class CodeEditsTest {

    private final Talks talks = new Talks();
    private Code price;
    private Code fee;
    private Code hidden;
    private Code cost;
    private Answer answer;
    private byte[] before;

    @BeforeEach
    void begin() {
        price = talks.code("Price");
        fee = talks.below(price, "Fee");
        hidden = talks.below(fee, "Hidden fee");
        cost = talks.code("Cost");
        answer = talks.session(1, "It is dear, and nobody told me about the fee.").getAnswers().getFirst();
        talks.give("ann", answer, 0, 10, price, cost);
        talks.give("bob", answer, 0, 10, cost);
        talks.give("ann", answer, 12, 44, hidden);
        talks.domain.getCommandStack().flush();
        before = talks.bytes();
    }

    @AfterEach
    void everythingIsUndone() {
        talks.assertUndone(before);
    }

    @Test
    void renamesDefinesAndColours() {
        talks.run(CodeEdits.rename(talks.domain, cost, " What it\ncosts "));
        talks.run(CodeEdits.define(talks.domain, cost, "Money only.\n"));
        talks.run(CodeEdits.colour(talks.domain, cost, CodePalette.COLOURS.getLast()));
        assertEquals(List.of("What it costs", "Money only.", CodePalette.COLOURS.getLast()),
                List.of(cost.getName(), cost.getDefinition(), cost.getColour()));
        assertFalse(talks.run(CodeEdits.rename(talks.domain, cost, "What it costs")));
    }

    @Test
    void movesButNotBelowItself() {
        talks.run(CodeEdits.move(talks.domain, fee, cost, TraitEdits.END));
        assertEquals("Cost › Fee › Hidden fee", CodeBook.path(hidden));
        talks.run(CodeEdits.move(talks.domain, hidden, talks.research, 0));
        assertEquals(List.of(hidden, price, cost), talks.research.getCodes());
        talks.run(CodeEdits.move(talks.domain, hidden, talks.research, 2));
        assertEquals(List.of(price, cost, hidden), talks.research.getCodes());
        assertThrows(IllegalArgumentException.class, () -> CodeEdits.move(talks.domain, cost, fee, 0));
        assertThrows(IllegalArgumentException.class, () -> CodeEdits.move(talks.domain, cost, cost, 0));
    }

    @Test
    void mergesUsesFoldedForEachCoderAndDefinitionsOneAfterTheOther() {
        cost.setDefinition("What is paid.");
        price.setDefinition("What is asked for.");
        before = talks.bytes();
        talks.run(CodeEdits.merge(talks.domain, talks.research, List.of(price), cost));
        Highlight first = answer.getHighlights().getFirst();
        assertEquals(List.of("ann", "bob"), first.getUses().stream().map(CodeUse::getCoder).toList());
        assertEquals(List.of(cost), talks.research.getCodes());
        assertEquals("Cost › Fee › Hidden fee", CodeBook.path(hidden));
        assertEquals("What is paid.\n\nWhat is asked for.", cost.getDefinition());
        assertEquals(new CodeCounts(1, 2, 1, 1), talks.coded().counts(cost));
    }

    @Test
    void mergesIntoOneThatLiesBelow() {
        talks.run(CodeEdits.merge(talks.domain, talks.research, List.of(price), hidden));
        assertEquals(List.of(hidden, cost), talks.research.getCodes());
        assertEquals(List.of(fee), hidden.getCodes());
        assertEquals(new CodeCounts(2, 2, 1, 1), talks.coded().counts(hidden));
    }

    @Test
    void mergesABranchIntoItsEnd() {
        talks.run(CodeEdits.merge(talks.domain, talks.research, List.of(fee, price, cost), hidden));
        assertEquals(List.of(hidden), talks.research.getCodes());
        assertEquals(List.of(), hidden.getCodes());
        assertFalse(talks.run(CodeEdits.merge(talks.domain, talks.research, List.of(hidden), hidden)));
    }

    @Test
    void splitsChosenHighlightsOff() {
        Highlight other = talks.give("ann", answer, 16, 22, cost);
        talks.domain.getCommandStack().flush();
        before = talks.bytes();
        Code fresh = CodeEdits.fresh(talks.research, "Nobody told");
        talks.run(CodeEdits.split(talks.domain, cost, List.of(other), fresh));
        assertEquals(List.of(price, cost, fresh), talks.research.getCodes());
        assertEquals(1, talks.coded().counts(fresh).own());
        assertEquals(1, talks.coded().counts(cost).own());
    }

    @Test
    void deletingSaysWhatGoesAlongAndThatGoes() {
        assertEquals(new Loss(3, 2, 1), Loss.of(talks.research, price));
        assertEquals(new Loss(1, 2, 0), Loss.of(talks.research, cost));
        talks.run(CodeEdits.remove(talks.domain, talks.research, price));
        assertEquals(List.of(cost), talks.research.getCodes());
        assertEquals(1, answer.getHighlights().size());
        assertEquals(2, answer.getHighlights().getFirst().getUses().size());
        assertEquals(new Loss(1, 2, 1), Loss.of(talks.research, cost));
    }
}
