/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.CodeUse;
import org.portrait.research.Highlight;

class CodingEditsTest {

    private final Talks talks = new Talks();
    private Code price;
    private Code time;
    private Answer answer;
    private byte[] before;

    @BeforeEach
    void begin() {
        price = talks.code("Price");
        time = talks.code("Time");
        answer = talks.session(1, "It is dear,  and it takes long.").getAnswers().getFirst();
        before = talks.bytes();
    }

    @AfterEach
    void everythingIsUndone() {
        talks.assertUndone(before);
    }

    @Test
    void wordsAreHighlightedWithoutSpaceAroundAndNotTwice() {
        talks.run(talks.by("ann").give(List.of(new Stretch(answer, 11, 19)), price));
        Highlight highlight = answer.getHighlights().getFirst();
        assertEquals("and it", Stretch.of(highlight).words());
        CodeUse use = highlight.getUses().getFirst();
        assertEquals(List.of(price.getId(), "ann", Talks.DAY), List.of(use.getCode(), use.getCoder(), use.getDate()));
        assertFalse(talks.run(talks.by("ann").give(List.of(new Stretch(answer, 12, 19)), price)), "given already");
        assertTrue(talks.run(talks.by("bob").give(List.of(new Stretch(answer, 13, 19)), price)));
        assertTrue(talks.run(talks.by("ann").give(highlight, time)));
        assertEquals(1, answer.getHighlights().size());
        assertEquals(3, highlight.getUses().size());
        assertFalse(talks.run(talks.by("ann").give(List.of(new Stretch(answer, 11, 13)), time)), "space cannot be coded");
    }

    @Test
    void theLastCodeTakesTheHighlightAlongUnlessThereIsAComment() {
        Highlight plain = talks.give("ann", answer, 0, 10, price, time);
        Highlight explained = talks.give("ann", answer, 13, 30, time);
        talks.run(talks.by("ann").comment(explained, "  Against the guide  "));
        assertEquals("Against the guide", explained.getComment());
        talks.run(talks.by("ann").take(plain.getUses().getFirst()));
        assertEquals(List.of(plain, explained), answer.getHighlights());
        talks.run(talks.by("ann").take(plain.getUses().getFirst()));
        talks.run(talks.by("ann").take(explained.getUses().getFirst()));
        assertEquals(List.of(explained), answer.getHighlights());
        talks.run(talks.by("ann").remove(explained));
        assertTrue(answer.getHighlights().isEmpty());
    }

    @Test
    void anotherCodeTakesThePlaceOfOneAndKeepsItsCoder() {
        Highlight highlight = talks.give("ann", answer, 0, 10, price);
        talks.give("bob", answer, 0, 10, price, time);
        talks.run(talks.by("carl").change(highlight.getUses().getFirst(), time));
        assertEquals(List.of("ann", "bob", "bob"), highlight.getUses().stream().map(CodeUse::getCoder).toList());
        talks.run(talks.by("carl").change(highlight.getUses().get(1), time));
        assertEquals(2, highlight.getUses().size(), "bob gave that code already");
        assertTrue(highlight.getUses().stream().allMatch(use -> use.getCode().equals(time.getId())));
    }
}
