/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.Session;
import org.portrait.research.coding.Transcript.Entry;
import org.portrait.research.derived.ResearchIndex;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class TranscriptTest {

    private final Talks talks = new Talks();

    private Transcript write(Session session) {
        return Transcript.of(session, ResearchIndex.of(talks.research), "(nothing)");
    }

    @Test
    void questionsStandOverTheirAnswersAndSpeakersBeforeThem() {
        Session session = talks.session(1);
        Question why = talks.question("Why now?");
        talks.answer(session, "Rent went up.").setQuestion(why.getId());
        Answer second = talks.answer(session, "Same here.");
        second.setQuestion(why.getId());
        second.setSpeaker(talks.speaker(session, "P2", "r2").getId());
        session.getAnswers().getFirst().setSpeaker(session.getSpeakers().getFirst().getId());
        Answer closed = talks.answer(session, null);
        closed.setAsked("How many rooms?");
        closed.getValues().add("3");
        talks.answer(session, "").setAsked("And else?");
        Transcript written = write(session);
        assertEquals("Why now?\nP1:  Rent went up.\nP2:  Same here.\n\nHow many rooms?\n3\n\nAnd else?\n(nothing)", written.text());
        assertEquals(List.of("Rent went up.", "Same here."), written.stretches(0, written.text().length()).stream().map(Stretch::words).toList());
    }

    @Test
    void whatWasChosenStandsBeforeTheWordsAndIsNotPartOfThem() {
        Session session = talks.session(1, "since it is warm");
        session.getAnswers().getFirst().getValues().addAll(List.of("South", "West"));
        Transcript written = write(session);
        assertEquals("South, West  ·  since it is warm", written.text());
        assertEquals("since it is warm", written.stretches(0, 40).getFirst().words());
    }

    @Property
    void everyWordIsFoundWhereItStands(@ForAll @Size(max = 6) List<String> texts) {
        Session session = talks.session(1, texts.toArray(String[]::new));
        Transcript written = write(session);
        for (Entry entry : written.entries()) {
            String words = Stretch.text(entry.answer());
            assertEquals(words.isBlank() ? "" : words, written.text().substring(entry.from(), entry.to()));
            for (int place = entry.from(); place < entry.to(); place++) {
                assertEquals(Optional.of(entry), written.at(place));
                Optional<Stretch> sentence = written.sentence(place, Locale.ENGLISH);
                assertTrue(sentence.isPresent() && !sentence.get().words().isBlank());
                assertEquals(Optional.of(entry.from() + sentence.get().from()), written.place(sentence.get()));
            }
        }
        for (Stretch part : written.stretches(1, written.text().length() - 1)) {
            assertEquals(Optional.of(part), part.trimmed());
        }
    }

    @Test
    void theSentenceAtAPlaceIsFound() {
        Session session = talks.session(1, "It was late. I called them twice!  Nobody came.");
        Transcript written = write(session);
        assertEquals("I called them twice!", written.sentence(15, Locale.ENGLISH).orElseThrow().words());
        assertEquals("Nobody came.", written.sentence(written.text().length(), Locale.ENGLISH).orElseThrow().words());
    }

    @Test
    void highlightsAtAPlaceComeTheShortestFirst() {
        Session session = talks.session(1, "It was late. I called.");
        var code = talks.code("Late");
        var whole = talks.give("a", session.getAnswers().getFirst(), 0, 22, code);
        var part = talks.give("a", session.getAnswers().getFirst(), 7, 11, code);
        Transcript written = write(session);
        assertEquals(List.of(part, whole), written.highlights(8));
        assertEquals(List.of(whole), written.highlights(15));
    }
}
