/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Evidence;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Statement;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.Session;
import org.portrait.research.SpeakerRole;
import org.portrait.research.coding.Stretch;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.statistics.Findings;
import org.portrait.research.statistics.Scope;
import org.portrait.research.statistics.Voice;
import org.portrait.research.statistics.Words;

/** Single words of answers fill a trait, or are refused with a reason; several people who say the same are kept beside each other. */
class OfferTest {

    private static final Trait PAINS = Trait.of("psychography.pains");
    private static final Trait AGE = Trait.of("demography.age");

    @TempDir
    Path folder;

    private Asked asked;
    private Question open;

    @BeforeEach
    void ask() throws Exception {
        asked = new Asked(folder);
        open = asked.question(QuestionKind.OPEN, null);
    }

    private Offer offer(Trait trait, Excerpt... words) {
        return Proposals.offer(asked.research, List.of(words), trait, asked.persona, asked.names(), Asked.TODAY);
    }

    private Refusal refusal(Trait trait, Excerpt... words) {
        Offer offer = offer(trait, words);
        assertEquals(List.of(), offer.proposals());
        return offer.refusal().orElseThrow();
    }

    private void add(Trait trait, int place, Excerpt... words) {
        Offer offer = offer(trait, words);
        assertEquals(Optional.empty(), offer.refusal());
        asked.document.domain().getCommandStack()
                .execute(Acceptance.add(asked.document.domain(), asked.persona, asked.research, offer.proposals(), place));
    }

    private List<String> pains() {
        return asked.persona.getPsychography().getPains().stream().map(Statement::getText).toList();
    }

    @Test
    void anAnswerOfTheFindingsIsBackedByAllWhoGaveIt() {
        asked.says(open, "No sleep.");
        asked.says(open, "no sleep");
        asked.says(open, "Thin walls");
        Findings findings = Findings.of(asked.research, Scope.EVERYTHING);
        String answer = findings.result(open).choices().getFirst().text();
        Excerpt[] words = findings.saying(open, answer).stream().flatMap(voice -> Excerpt.of(voice, answer).stream()).toArray(Excerpt[]::new);
        add(PAINS, 0, words);
        assertEquals(1, pains().size());
        assertEquals("no sleep", Words.folded(pains().getFirst()));
        assertEquals(2L, asked.persona.getPsychography().getPains().getFirst().getEvidence().getFirst().getN());
    }

    @Test
    void whatWasChosenAmongOthersIsTakenAsFarAsWordsSayIt() {
        Question several = asked.question(QuestionKind.MULTIPLE, null);
        Answer written = asked.says(several, "Garden\nQuiet street");
        Answer chosen = asked.says(several, null);
        chosen.getValues().addAll(List.of("Garden", "Lift"));
        Findings findings = Findings.of(asked.research, Scope.EVERYTHING);
        assertEquals(List.of(written, chosen), findings.saying(several, "garden").stream().map(Voice::answer).toList());
        assertEquals(List.of("Garden"), findings.saying(several, "garden").stream().flatMap(voice -> Excerpt.of(voice, "garden").stream())
                .map(Excerpt::words).toList());
    }

    @Test
    void whatDoesNotFitHasAReason() {
        Answer answer = asked.says(open, "Thin walls and no sleep");
        assertEquals(Refusal.UNFIT, refusal(AGE, Excerpt.of(answer)));
        Trait.all().stream().filter(trait -> trait.feature().getEType() == PersonaPackage.Literals.SCALE)
                .forEach(scales -> assertEquals(Refusal.UNFIT, refusal(scales, Excerpt.of(answer)), "one end makes no scale"));
        assertEquals(Refusal.SEVERAL, refusal(Trait.of("geography.city"), Excerpt.of(asked.says(open, "Omsk")),
                Excerpt.of(asked.says(open, "Perm"))));
        assertEquals(Refusal.SILENT, refusal(PAINS, Excerpt.of(asked.says(open, "  "))));
        assertEquals(Refusal.LONG, refusal(PAINS, Excerpt.of(asked.says(open, "and so on ".repeat(40)))));
        assertEquals(Optional.empty(), offer(Trait.of("story.biography"), Excerpt.of(asked.says(open, "and so on ".repeat(40)))).refusal());
    }

    @Test
    void theInterviewerIsNoEvidence() {
        Answer answer = asked.says(open, "Thin walls");
        ResearchIndex.speaker((Session) answer.eContainer(), answer).orElseThrow().setRole(SpeakerRole.INTERVIEWER);
        answer.setSpeaker(((Session) answer.eContainer()).getSpeakers().getFirst().getId());
        assertEquals(Refusal.NOBODY, refusal(PAINS, Excerpt.of(answer)));
    }

    @Test
    void withoutConsentNothingIsUsedAndNothingIsQuoted() {
        Answer answer = asked.says(open, "Thin walls");
        assertEquals(Optional.of("Thin walls"), Proposals.quote(asked.research, Excerpt.of(answer), asked.names(), Asked.TODAY));
        asked.research.getConsents().getFirst().setWithdrawn(LocalDate.of(2026, 8, 1));
        assertEquals(Refusal.CONSENT, refusal(PAINS, Excerpt.of(answer)));
        assertEquals(Optional.empty(), Proposals.quote(asked.research, Excerpt.of(answer), asked.names(), Asked.TODAY));
    }

    /** Answers to questions that are more than ordinary fill no ordinary trait, and other programs get none of their words. */
    @ParameterizedTest
    @EnumSource(value = QuestionPrivacy.class, mode = EnumSource.Mode.EXCLUDE, names = "ORDINARY")
    void whatIsConfidentialStays(QuestionPrivacy privacy) {
        open.setPrivacy(privacy);
        Answer answer = asked.says(open, "Drinks at night");
        for (Excerpt words : List.of(Excerpt.of(answer), Excerpt.of(asked.highlight(answer, "at night")), Excerpt.of(new Stretch(answer, 0, 6)))) {
            assertEquals(Refusal.CONFIDENTIAL, refusal(PAINS, words));
            assertEquals(Optional.empty(), Proposals.quote(asked.research, words, asked.names(), Asked.TODAY));
        }
    }

    @Test
    void otherProgramsGetNoNames() {
        asked.isCalled("Olga Severtseva");
        Answer answer = asked.says(open, "My name is Olga and I want a door");
        String quote = Proposals.quote(asked.research, Excerpt.of(answer), asked.names(), Asked.TODAY).orElseThrow();
        assertTrue(quote.endsWith("and I want a door") && !quote.contains("Olga"), quote);
    }

    @Test
    void wordsAreFoundAgainByTheirPlace() {
        Answer answer = asked.says(open, "Thin walls and no sleep");
        Highlight highlight = asked.highlight(answer, "no sleep");
        Excerpt part = Excerpt.of(new Stretch(answer, 5, 10));
        ResearchIndex index = ResearchIndex.of(asked.research);
        for (Excerpt words : List.of(Excerpt.of(answer), Excerpt.of(highlight), part)) {
            assertEquals(words, Excerpt.find(words.place(), id -> index.find(id).map(each -> each)).orElseThrow());
        }
        assertEquals("walls", part.words());
        answer.setText("Thick walls and no sleep");
        assertEquals(Optional.empty(), Excerpt.find(part.place(), id -> index.find(id).map(each -> each)), "the words are others now");
        assertEquals(Optional.empty(), Excerpt.find("nowhere", id -> Optional.empty()));
    }

    @Test
    void wordsComeWhereTheyAreDropped() {
        add(PAINS, TraitEdits.END, Excerpt.of(asked.says(open, "stairs")));
        add(PAINS, TraitEdits.END, Excerpt.of(asked.says(open, "noise")));
        add(PAINS, 1, Excerpt.of(asked.says(open, "damp")));
        assertEquals(List.of("stairs", "damp", "noise"), pains());
    }

    /** Who says the same is one more piece of evidence with a link of its own; who says it twice is not. */
    @Test
    void everyPersonCountsOnce() {
        Answer first = asked.says(open, "noise");
        Answer other = asked.says(open, "Noise!");
        Answer again = asked.says((Session) first.eContainer(), open, "noise");
        add(PAINS, TraitEdits.END, Excerpt.of(first));
        add(PAINS, TraitEdits.END, Excerpt.of(other));
        add(PAINS, TraitEdits.END, Excerpt.of(again));
        assertEquals(List.of("noise"), pains());
        assertEquals(List.of(EvidenceLink.to(other.getId()), EvidenceLink.to(again.getId())),
                PAINS.evidence(asked.persona).stream().map(Evidence::getLink).toList());
        assertEquals(List.of(1L, 1L), PAINS.evidence(asked.persona).stream().map(Evidence::getN).toList());
    }

    @Test
    void theSameWordsAtOnceAreOneItem() {
        add(PAINS, TraitEdits.END, Excerpt.of(asked.says(open, "noise")), Excerpt.of(asked.says(open, "damp")),
                Excerpt.of(asked.says(open, "Noise")));
        assertEquals(List.of("noise", "damp"), pains());
        assertEquals(2, asked.persona.getPsychography().getPains().getFirst().getEvidence().getFirst().getN());
    }

    /** What gives way takes the evidence of its study along; undo brings back both. */
    @Test
    void whatGivesWayLosesWhatVouchedForIt() {
        asked.persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
        add(AGE, TraitEdits.END, Excerpt.of(asked.says(open, "25")));
        Answer later = asked.says(open, "31");
        assertEquals(Optional.of(IntRange.of(25)), offer(AGE, Excerpt.of(later)).proposals().getFirst().present());
        add(AGE, TraitEdits.END, Excerpt.of(later));
        assertEquals(IntRange.of(31), asked.persona.getDemography().getAge());
        assertEquals(List.of(EvidenceLink.to(later.getId())), AGE.evidence(asked.persona).stream().map(Evidence::getLink).toList());
        asked.document.domain().getCommandStack().undo();
        assertEquals(IntRange.of(25), asked.persona.getDemography().getAge());
        assertEquals(1, AGE.evidence(asked.persona).size());
    }
}
