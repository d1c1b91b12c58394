/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.research.Answer;
import org.portrait.research.ConsentForm;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.coding.Transcript;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.log.InterviewLog.State;
import org.portrait.research.log.SessionPlan.Permission;
import org.portrait.research.privacy.ConsentRule.Lack;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Scope;

class InterviewLogTest {

    @TempDir
    Path folder;

    private static Topic topic(Talks talks, QuestionKind kind) {
        return talks.log.agenda().topics().stream()
                .filter(topic -> topic.question().filter(each -> each.getKind() == kind).isPresent()).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void eachKindIsLoggedAndTakenBack(QuestionKind kind) throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        String before = talks.text();
        talks.log.go(topic(talks, kind));
        if (talks.log.isChoice()) {
            talks.log.choose(1);
        } else {
            "about 7, since 1.2.2020".chars().forEach(key -> talks.log.type(talks.log.entry().map(Answer::getText).orElse("") + (char) key));
        }
        Answer answer = talks.log.entry().orElseThrow();
        assertEquals(switch (kind) {
            case OPEN -> List.of();
            case SINGLE, MULTIPLE -> List.of("no");
            case NUMBER, SCALE -> List.of("7");
            case DATE -> List.of("2020-02-01");
        }, answer.getValues());
        assertEquals(State.ANSWERED, talks.log.state(talks.log.topic()));
        String after = talks.text();
        talks.document.domain().getCommandStack().undo();
        assertEquals(before, talks.text(), "one step");
        talks.document.domain().getCommandStack().redo();
        assertEquals(after, talks.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NUMBER|40 000 ₽ a month|40000", "NUMBER|1,5|1.5", "NUMBER|−3|-3", "NUMBER|none|", "NUMBER|flat12|",
            "SCALE|11|", "SCALE|10|10", "DATE|31.12.2025|2025-12-31", "DATE|2025-02-30|", "DATE|3 March 2024, I think|2024-03-03", "OPEN|5|"})
    void understandsWhatIsMeant(QuestionKind kind, String words, String value) throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.go(topic(talks, kind));
        talks.log.type(words);
        assertEquals(Optional.ofNullable(value), talks.log.entry().orElseThrow().getValues().stream().findFirst());
        assertEquals(words, talks.log.entry().get().getText());
    }

    @Test
    void stampsTheFirstKey() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.wait(100);
        talks.log.type("f");
        talks.wait(5);
        talks.log.type("fi");
        talks.log.next();
        talks.log.choose(0);
        assertEquals(List.of(0, 5000), talks.session.getAnswers().stream().map(Answer::getAt).toList());
        talks.log.pauseOrGoOn();
        talks.wait(600);
        talks.log.pauseOrGoOn();
        talks.wait(1);
        talks.log.note("yawns");
        assertEquals(6000, talks.session.getNotes().getFirst().getAt());
        assertEquals(6000, talks.session.getDuration());
    }

    @Test
    void singleChoicesReplaceAndMultipleOnesGather() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.go(topic(talks, QuestionKind.SINGLE));
        talks.log.choose(0);
        talks.log.choose(2);
        assertEquals(List.of("perhaps"), talks.log.entry().orElseThrow().getValues());
        talks.log.choose(2);
        assertEquals(Optional.empty(), talks.log.entry(), "nothing is left of it");
        talks.log.go(topic(talks, QuestionKind.MULTIPLE));
        talks.log.choose(2);
        talks.log.choose(0);
        assertEquals(List.of("yes", "perhaps"), talks.log.entry().orElseThrow().getValues(), "in the order of the question");
    }

    @Test
    void skipsOnlyWhatIsOpen() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        Topic first = talks.log.topic();
        talks.log.skip();
        assertEquals(State.SKIPPED, talks.log.state(first));
        talks.log.go(first);
        talks.log.type("after all");
        assertEquals(State.ANSWERED, talks.log.state(first));
        assertEquals(1, talks.session.getAnswers().size());
        talks.log.skip();
        assertFalse(talks.session.getAnswers().getFirst().isSkipped());
    }

    @Test
    void marksAndCodesWords() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.type("I want a door that I may close.");
        assertTrue(talks.log.tag(9, 13, "privacy"));
        assertTrue(talks.log.tag(9, 13, "Privacy"), "the same code");
        assertTrue(talks.log.mark(0, 0), "all of it");
        assertEquals(List.of("privacy"), CodeBook.all(talks.research()).stream().map(CodeBook::name).toList());
        assertEquals(2, talks.log.entry().orElseThrow().getHighlights().size());
        assertEquals(1, talks.log.entry().get().getHighlights().getFirst().getUses().size());
        talks.log.mark(0, 0);
        assertEquals(1, talks.log.entry().get().getHighlights().size(), "a mark is taken back where it stands");
    }

    @Test
    void asksWhatIsNotInTheGuide() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.type("Because of the door");
        Topic first = talks.log.topic();
        talks.log.followUp("Which door?");
        assertEquals("Which door?", talks.log.topic().text());
        assertEquals(State.OPEN, talks.log.state(talks.log.topic()));
        talks.log.type("That of the kitchen");
        assertEquals(first, talks.log.agenda().step(talks.log.topic(), -1), "right below its question");
        assertEquals("Because of the door", talks.log.entries(first).getFirst().getText());
        talks.log.next();
        assertEquals(QuestionKind.SINGLE, talks.log.topic().question().orElseThrow().getKind());
    }

    @Test
    void severalSpeakersTakeTurns() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide(), Talks.CONSENT, Talks.CONSENT);
        talks.log.type("I pay");
        talks.log.speak(talks.log.speakerWith("2").orElseThrow());
        talks.log.type("I choose");
        talks.log.speak(talks.log.speakerWith("1").orElseThrow());
        talks.log.type("You never pay");
        talks.log.speak(talks.log.speakerWith("1").orElseThrow());
        assertEquals(Optional.empty(), talks.log.entry(), "once more begins anew");
        talks.log.type("Never");
        talks.log.stepEntry(-2);
        assertEquals("I choose", talks.log.entry().orElseThrow().getText());
        assertEquals("R2", talks.log.speaker().orElseThrow().getLabel());
        assertEquals(4, talks.log.entries(talks.log.topic()).size());
    }

    @Test
    void wordsOfTheInterviewerAreKeptAndCountAsNobodysAnswer() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide(), new Permission.Known());
        Topic first = talks.log.topic();
        Speaker asking = talks.log.speakerWith("0").orElseThrow();
        assertEquals(SpeakerRole.MODERATOR, asking.getRole());
        assertEquals("Moderator", asking.getLabel());
        talks.log.speak(asking);
        assertEquals(Optional.empty(), talks.log.lack(), "nobody consents to their own questions");
        talks.log.type("Tell me about the 3 doors");
        assertFalse(talks.log.mark(0, 4) || talks.log.tag(0, 4, "doors"));
        assertEquals(State.OPEN, talks.log.state(first));
        talks.log.go(topic(talks, QuestionKind.NUMBER));
        assertEquals("R1", talks.log.speaker().orElseThrow().getLabel(), "a respondent speaks again");
        talks.log.speak(asking);
        talks.log.type("42");
        assertEquals(List.of(), talks.log.entry().orElseThrow().getValues());
        talks.log.go(topic(talks, QuestionKind.SINGLE));
        talks.log.speak(asking);
        assertFalse(talks.log.isChoice());
        assertEquals(2, talks.session.getAnswers().size());
        assertTrue(Findings.of(talks.research(), Scope.EVERYTHING).voices(talks.research().getStudies().getFirst()).isEmpty());
        assertTrue(ConsentRule.of(talks.research(), LocalDate.of(2026, 3, 3)).breaches().isEmpty());
        Transcript transcript = Transcript.of(talks.session, ResearchIndex.of(talks.research()), "");
        assertTrue(transcript.text().contains("3 doors"));
        assertTrue(transcript.stretches(0, transcript.text().length()).isEmpty());
    }

    @Test
    void anOldSessionGetsAnInterviewerWhenOneSpeaks() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.session.getSpeakers().removeLast();
        Speaker asking = talks.log.speakerWith("0").orElseThrow();
        talks.log.speak(asking);
        assertEquals(List.of("R1", "Interviewer"), talks.session.getSpeakers().stream().map(Speaker::getLabel).toList());
        assertEquals(asking, talks.log.speakerWith("0").orElseThrow());
        talks.document.domain().getCommandStack().undo();
        talks.log.documentChanged();
        assertEquals("R1", talks.log.speaker().orElseThrow().getLabel());
    }

    @Test
    void nothingWithoutConsentOrReason() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide(), new Permission.Known());
        assertEquals(Optional.of(Lack.NONE), talks.log.lack());
        String before = talks.text();
        assertThrows(IllegalStateException.class, () -> talks.log.type("x"));
        assertThrows(IllegalStateException.class, () -> talks.log.choose(0));
        assertThrows(IllegalStateException.class, () -> talks.log.followUp("x"));
        talks.log.skip();
        assertEquals(before, talks.text());
        SessionPlan.permit(talks.document.domain(), talks.research(), talks.log.speaker().orElseThrow(),
                new Permission.Without("public words only"), Locale.ENGLISH);
        talks.log.consentsChanged();
        talks.log.type("x");
        assertEquals(1, talks.session.getAnswers().size());
    }

    @Test
    void specialCategoriesNeedAConsentThatNamesThem() throws DocumentException {
        Guide guide = Talks.guide();
        Question question = guide.getSections().getFirst().getQuestions().getFirst();
        question.setPrivacy(QuestionPrivacy.SPECIAL);
        Talks talks = Talks.of(folder, guide, new Permission.Given(LocalDate.of(2026, 3, 1), ConsentForm.ORAL, false, SessionPlan.Terms.UNSAID));
        assertEquals(Optional.of(Lack.SPECIAL), talks.log.lack());
        talks.log.next();
        assertEquals(Optional.empty(), talks.log.lack());
    }

    @Test
    void goesOnWhereItWasLeft() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        talks.log.type("said");
        talks.log.next();
        talks.log.skip();
        InterviewLog again = new InterviewLog(talks.document.domain(), talks.research(), talks.session, new SessionClock(() -> 0, 0), Locale.ENGLISH);
        assertEquals(QuestionKind.MULTIPLE, again.topic().question().orElseThrow().getKind());
    }

    @Test
    void findsAQuestionByBeginningsOfWords() throws DocumentException {
        Talks talks = Talks.of(folder, Talks.guide());
        assertEquals(List.of("What about NUMBER?"), talks.log.agenda().search("num ab").stream().map(Topic::text).toList());
    }
}
