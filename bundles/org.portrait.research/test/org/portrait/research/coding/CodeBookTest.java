/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Session;
import org.portrait.research.SpeakerRole;

class CodeBookTest {

    private final Talks talks = new Talks();
    private Code price;
    private Code delivery;
    private Code fear;

    @BeforeEach
    void codes() {
        price = talks.code("Price");
        delivery = talks.below(price, "Delivery fee");
        fear = talks.code("Страх ещё одного кредита");
    }

    @Test
    void countsHighlightsSessionsAndRespondentsWithThoseOfFinerCodes() {
        Answer first = talks.session(1, "The fee is high, the price is fine").getAnswers().getFirst();
        Session group = talks.session(2, "Too much for me");
        talks.give("a", first, 0, 15, delivery);
        talks.give("b", first, 0, 15, delivery);
        talks.give("a", first, 0, 15, price);
        talks.give("a", first, 17, 34, price);
        talks.give("a", group.getAnswers().getFirst(), 0, 8, delivery);
        Coded coded = talks.coded();
        assertEquals(new CodeCounts(2, 3, 2, 2), coded.counts(price));
        assertEquals(new CodeCounts(2, 2, 2, 2), coded.counts(delivery));
        assertEquals(CodeCounts.NONE, coded.counts(fear));
    }

    @Test
    void oneRespondentInTwoSessionsIsOneAndTheInterviewerIsNone() {
        Session first = talks.session(1, "Dear");
        Session second = talks.session(2, "Dear again");
        second.getSpeakers().getFirst().setRespondent(first.getSpeakers().getFirst().getRespondent());
        var interviewer = talks.speaker(second, "I", null);
        interviewer.setRole(SpeakerRole.INTERVIEWER);
        Answer remark = talks.answer(second, "A remark");
        remark.setSpeaker(interviewer.getId());
        talks.give("a", first.getAnswers().getFirst(), 0, 4, price);
        talks.give("a", second.getAnswers().getFirst(), 0, 4, price);
        talks.give("a", remark, 0, 8, price);
        assertEquals(new CodeCounts(2, 2, 2, 1), talks.coded().counts(price));
    }

    @Test
    void aHighlightIsFoundWithWhoSaidItAndWhatWasAsked() {
        Session session = talks.session(1, "It came late. It was dear.");
        Answer answer = session.getAnswers().getFirst();
        answer.setQuestion(talks.question("How did it go?").getId());
        answer.setAt(61_000);
        talks.give("a", answer, 14, 26, delivery);
        talks.give("a", answer, 0, 13, fear);
        Coded coded = talks.coded();
        assertEquals(List.of("It came late.", "It was dear."), coded.passages().stream().map(Passage::words).toList());
        assertTrue(coded.passages(price, false).isEmpty());
        Passage found = coded.passages(price, true).getFirst();
        assertEquals("It was dear.", found.words());
        assertEquals("How did it go?", found.asked());
        assertEquals("P1", found.speaker().orElseThrow().getLabel());
        assertEquals(session, found.session());
        assertEquals(61_000, found.answer().getAt());
    }

    @Test
    void namesAreFoundAsTheyAreTyped() {
        CodeBook book = talks.book();
        assertEquals(Optional.of(delivery), book.named(" delivery FEE "));
        assertEquals(Optional.of(delivery), book.named("Price › Delivery fee"));
        assertEquals(Optional.of(fear), book.named("страх еще одного кредита"));
        assertEquals(Optional.empty(), book.named("fee"));
        assertEquals(List.of(price, delivery), book.matching("pri"));
        assertEquals(List.of(delivery), book.matching("fee"));
        assertEquals(List.of(fear), book.matching("КРЕД"));
        assertEquals(List.of(), book.matching("xyz"));
        assertEquals(List.of(price, delivery, fear), book.matching(""));
        assertEquals("Price › Delivery fee", CodeBook.path(delivery));
    }

    @Test
    void aUseOfACodeThatIsGoneHurtsNobody() {
        Answer answer = talks.session(1, "Some words").getAnswers().getFirst();
        talks.give("a", answer, 0, 4, fear).getUses().getFirst().setCode("nobody knows");
        assertEquals(List.of(), talks.coded().passages().getFirst().codes());
        assertEquals(List.of(), CoOccurrence.of(talks.research, talks.book()).pairs());
    }
}
