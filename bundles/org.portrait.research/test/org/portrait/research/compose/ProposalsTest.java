/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Housing;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.Statement;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.research.Answer;
import org.portrait.research.Code;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.statistics.Scope;
import org.portrait.research.statistics.Share;

class ProposalsTest {

    private static final Trait AGE = Trait.of("demography.age");
    private static final Trait CITY = Trait.of("geography.city");
    private static final Trait PAINS = Trait.of("psychography.pains");

    @TempDir
    Path folder;
    private Asked asked;

    @BeforeEach
    void begin() throws DocumentException {
        asked = new Asked(folder);
    }

    private Proposal only() {
        List<Proposal> proposals = asked.proposals();
        assertEquals(1, proposals.size(), proposals::toString);
        return proposals.getFirst();
    }

    private List<String> texts() {
        return asked.proposals().stream().map(proposal -> proposal.text(Locale.ENGLISH)).toList();
    }

    @Test
    void theMostFrequentChoiceIsProposedAndTheRestContradicts() {
        Question question = asked.question(QuestionKind.SINGLE, "socioEconomics.housing");
        asked.says(question, "Rented");
        asked.says(question, "съёмное жильё");
        Study poll = asked.study("Poll", SourceKind.SURVEY, Population.PROSPECTS);
        Survey survey = asked.survey(poll, question, List.of("Rented", "Own home", "Rented", "", "With relatives"));
        Proposal proposal = only();
        assertEquals(Housing.RENTED, proposal.value());
        assertEquals(3, proposal.support().n());
        assertEquals(6, proposal.support().share().of());
        assertEquals(List.of(1, 2), proposal.support().pieces().stream().map(Support.Piece::n).toList());
        assertEquals(survey.getColumns().getFirst().getId(), proposal.support().pieces().getLast().link());
        assertEquals(Optional.of(LocalDate.of(2026, 5, 5)), proposal.support().newest());
        assertEquals(List.of(new Proposal.Other(Housing.OWN, new Share(1, 6)), new Proposal.Other(Housing.WITH_RELATIVES, new Share(1, 6))),
                proposal.contradictions().stream().sorted((one, other) -> one.value().toString().compareTo(other.value().toString())).toList());
    }

    @Test
    void theMiddleOfNumbersIsProposedWithItsSpread() {
        Question question = asked.question(QuestionKind.NUMBER, "demography.age");
        asked.survey(asked.talks, question, List.of("25", "31", "28", "no idea", "40"));
        Proposal proposal = only();
        assertEquals(IntRange.of(30), proposal.value());
        assertEquals(new Share(4, 5), proposal.support().share());
        assertEquals("27.25", proposal.support().numbers().orElseThrow().lower().toPlainString());
        assertEquals("33.25", proposal.support().numbers().orElseThrow().upper().toPlainString());
    }

    @Test
    void rangesThatCanBeChosenAreProposedAsTheyAre() {
        Question question = asked.question(QuestionKind.SINGLE, "demography.age", "18–24", "25–34", "35–44");
        asked.survey(asked.talks, question, List.of("25–34", "25–34", "35–44"));
        assertEquals(IntRange.of(25, 34), only().value());
        assertEquals(List.of(new Proposal.Other(IntRange.of(35, 44), new Share(1, 3))), only().contradictions());
    }

    @Test
    void moneyNeedsACurrency() {
        Question question = asked.question(QuestionKind.NUMBER, "socioEconomics.income");
        asked.says(question, "40 000 руб.");
        assertEquals(List.of(), asked.proposals());
        question.setUnit("RUB/month");
        assertEquals(Money.valueOf("40000 RUB/month"), only().value());
        question.setUnit(null);
        asked.persona.setSocioEconomics(PersonaFactory.eINSTANCE.createSocioEconomics());
        asked.persona.getSocioEconomics().setIncome(Money.valueOf("1 RUB/month"));
        assertEquals(Money.valueOf("40000 RUB/month"), only().value());
        assertEquals(Optional.of(Money.valueOf("1 RUB/month")), only().present());
    }

    @Test
    void stepsOfAScaleBecomePartsOfAHundred() {
        Question question = asked.question(QuestionKind.SCALE, "personality.sociability");
        question.setLowest(1);
        question.setHighest(5);
        asked.survey(asked.talks, question, List.of("4", "4", "5"));
        assertEquals(75, only().value());
    }

    @Test
    void themesThatWereCodedComeBeforeSingleWords() {
        Question question = asked.question(QuestionKind.OPEN, "psychography.pains");
        Code noise = asked.code("Noise at night");
        Answer first = asked.says(question, "Well, it is loud, trams and such");
        Answer second = asked.says(question, "the tram wakes me");
        asked.highlight(first, "it is loud", noise);
        Highlight tram = asked.highlight(first, "trams", noise);
        asked.highlight(second, "tram wakes me", noise);
        Answer third = asked.says(question, "My rent went up twice a year and nobody tells me why");
        asked.highlight(third, "rent went up twice");
        List<Proposal> proposals = asked.proposals();
        assertEquals(List.of("Noise at night", "rent went up twice"), texts());
        assertEquals(2, proposals.getFirst().support().n(), "two people, three highlights");
        assertEquals(3, proposals.getFirst().support().share().of());
        assertEquals(List.of("it is loud", "trams", "tram wakes me"), proposals.getFirst().support().quotes().stream()
                .map(Support.Quote::text).toList());
        assertTrue(proposals.getFirst().support().quotes().stream().anyMatch(quote -> quote.id().equals(tram.getId())));
    }

    @Test
    void markedWordsCanSpeakAboutATraitThatWasNotAskedFor() {
        Answer answer = asked.says(asked.question(QuestionKind.OPEN, null), "I moved here from Omsk, and I hate the lift");
        asked.highlight(answer, "I hate the lift").getTraits().add("psychography.pains");
        asked.highlight(answer, "Omsk").getTraits().add("geography.city");
        assertEquals(List.of("Omsk", "I hate the lift"), texts());
    }

    @Test
    void whatHardlyAnybodyWroteIsNotTypical() {
        Question city = asked.question(QuestionKind.OPEN, "geography.city");
        Question pains = asked.question(QuestionKind.OPEN, "psychography.pains");
        List<String> different = Stream.iterate(1, number -> number + 1).limit(40).map(number -> "answer " + number).toList();
        asked.survey(asked.talks, city, different);
        asked.survey(asked.talks, pains, different);
        assertEquals(List.of(), asked.proposals());
    }

    @Test
    void someWordsOfManyAnswersRepeat() {
        Question pains = asked.question(QuestionKind.OPEN, "psychography.pains");
        asked.survey(asked.talks, pains,
                Stream.concat(Collections.nCopies(4, "Price").stream(), Stream.of("dirt", "price.", "stairs", "noise", "noise")).toList());
        assertEquals(List.of("Price", "noise"), texts());
        assertEquals(new Share(5, 9), asked.proposals().getFirst().support().share());
    }

    @Test
    void namesAndNumbersAreBlackedOut() {
        asked.isCalled("Vera Pavlova");
        Question question = asked.question(QuestionKind.OPEN, "story.opinions");
        Answer answer = asked.says(question, "I am Vera, call me: vera@example.org");
        asked.highlight(answer, answer.getText());
        Proposal proposal = only();
        for (String text : List.of(proposal.value().toString(), proposal.support().quotes().getFirst().text())) {
            assertFalse(text.contains("Vera") || text.contains("example"), text);
        }
        asked.accept(List.of(proposal));
        assertFalse(asked.persona.getStory().getOpinions().getFirst().getText().contains("Vera"));
    }

    @Test
    void nobodyIsQuotedWithoutConsent() {
        Question pains = asked.question(QuestionKind.OPEN, "psychography.pains");
        Code noise = asked.code("Noise");
        Answer answer = asked.says(pains, "the tram wakes me");
        asked.highlight(answer, "tram", noise);
        asked.highlight(answer, "wakes me");
        Speaker speaker = ((Session) answer.eContainer()).getSpeakers().getFirst();
        asked.research.getConsents().getFirst().setUntil(LocalDate.of(2026, 1, 1));
        Proposal proposal = only();
        assertEquals("Noise", proposal.value());
        assertEquals(List.of(), proposal.support().quotes());
        assertTrue(Proposals.of(asked.research, answer, PAINS, asked.persona, asked.names(), Asked.TODAY).isEmpty());
        speaker.setWithoutConsent("They agreed on the recording");
        assertEquals(2, asked.proposals().size());
        asked.research.getConsents().getFirst().setWithdrawn(LocalDate.of(2026, 8, 1));
        assertEquals(List.of(), asked.proposals(), "what was withdrawn is not used at all");
    }

    @Test
    void specialAnswersAreProposedWithoutWords() {
        Question religion = asked.question(QuestionKind.OPEN, "demography.religion");
        asked.highlight(asked.says(religion, "Orthodox"), "Orthodox");
        Proposal proposal = only();
        assertTrue(proposal.isConfidential());
        assertEquals(List.of(), proposal.support().quotes());
        asked.accept(List.of(proposal));
        assertEquals(null, proposal.trait().evidence(asked.persona).getFirst().getQuote());
    }

    @Test
    void confidentialAnswersFeedNoOrdinaryTrait() {
        Question question = asked.question(QuestionKind.OPEN, "psychography.habits");
        question.setPrivacy(QuestionPrivacy.CONFIDENTIAL);
        Answer answer = asked.says(question, "drinks");
        asked.highlight(answer, "drinks").getTraits().add("psychography.pains");
        assertEquals(List.of(), asked.proposals());
    }

    @Test
    void segmentsAreLookedAtAlone() {
        Question city = asked.question(QuestionKind.OPEN, "geography.city");
        asked.says(city, "Omsk");
        Study other = asked.study("Tenants", SourceKind.INTERVIEW, Population.CUSTOMERS);
        other.setSegment("tenants");
        asked.says(other, city, "Perm");
        assertEquals(List.of("Perm"), asked.proposals(new Scope.OfSegment("tenants")).stream()
                .map(proposal -> proposal.text(Locale.ENGLISH)).toList());
    }

    @Test
    void theSameIsSupportedInsteadOfSaidTwice() {
        Question city = asked.question(QuestionKind.OPEN, "geography.city");
        Question pains = asked.question(QuestionKind.OPEN, "psychography.pains");
        asked.says(city, "Omsk");
        asked.says(pains, "stairs");
        asked.accept(asked.proposals());
        asked.says(city, "omsk");
        asked.says(pains, "Stairs!");
        List<Proposal> again = asked.proposals();
        assertTrue(again.stream().allMatch(proposal -> proposal.present().isEmpty()));
        asked.accept(again);
        assertEquals(List.of("stairs"), asked.persona.getPsychography().getPains().stream().map(Statement::getText).toList());
        for (Trait trait : List.of(CITY, PAINS)) {
            assertEquals(List.of(2L), trait.evidence(asked.persona).stream().map(Evidence::getN).toList(), "nobody counts twice");
        }
    }

    @Test
    void othersEvidenceStays() {
        Evidence known = PersonaFactory.eINSTANCE.createEvidence();
        known.setTrait("age");
        known.setSource("CRM");
        asked.persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
        asked.persona.getDemography().getEvidence().add(known);
        asked.says(asked.question(QuestionKind.NUMBER, "demography.age"), "28");
        asked.accept(asked.proposals());
        assertEquals(List.of("CRM", "Talks of spring"), AGE.evidence(asked.persona).stream().map(Evidence::getSource).toList());
    }

    @Test
    void aContradictionCanBeNotedInstead() {
        asked.persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
        asked.persona.getDemography().setAge(IntRange.of(60));
        asked.says(asked.question(QuestionKind.NUMBER, "demography.age"), "28");
        Proposal proposal = only();
        asked.document.domain().getCommandStack()
                .execute(Acceptance.contradict(asked.document.domain(), asked.persona, asked.research, proposal, Optional.empty()));
        assertEquals(IntRange.of(60), asked.persona.getDemography().getAge());
        assertEquals(EvidenceStance.CONTRADICTS, AGE.evidence(asked.persona).getFirst().getStance());
        asked.persona.getDemography().setAge(IntRange.of(28));
        Proposal agreeing = only();
        assertThrows(IllegalArgumentException.class,
                () -> Acceptance.contradict(asked.document.domain(), asked.persona, asked.research, agreeing, Optional.empty()));
    }

    /** What lies in the middle half of the numbers is not far enough from their middle. */
    @Test
    void onlyWhatIsFarFromTheMiddleIsContradicted() {
        asked.persona.setDemography(PersonaFactory.eINSTANCE.createDemography());
        asked.survey(asked.talks, asked.question(QuestionKind.NUMBER, "demography.age"), List.of("20", "25", "30", "35", "40"));
        for (int age = 15; age <= 45; age++) {
            asked.persona.getDemography().setAge(IntRange.of(age));
            assertEquals(age < 25 || age > 35, only().isContradicted(), "age " + age);
        }
    }

    @Test
    void otherCurrenciesAreNotCompared() {
        Question question = asked.question(QuestionKind.NUMBER, "socioEconomics.income");
        question.setUnit("RUB/month");
        asked.survey(asked.talks, question, List.of("40000", "50000", "60000"));
        asked.persona.setSocioEconomics(PersonaFactory.eINSTANCE.createSocioEconomics());
        asked.persona.getSocioEconomics().setIncome(Money.valueOf("50001 RUB/month"));
        assertFalse(only().isContradicted());
        asked.persona.getSocioEconomics().setIncome(Money.valueOf("50001 EUR/month"));
        assertTrue(only().isContradicted());
    }

    @Test
    void otherWordsContradict() {
        asked.says(asked.question(QuestionKind.OPEN, "geography.city"), "Omsk");
        assertFalse(only().isContradicted());
        asked.persona.setGeography(PersonaFactory.eINSTANCE.createGeography());
        asked.persona.getGeography().setCity("omsk");
        assertFalse(only().isContradicted());
        asked.persona.getGeography().setCity("Perm");
        assertTrue(only().isContradicted());
    }

    @Test
    void aHighlightIsTheEvidence() {
        Answer answer = asked.says(asked.question(QuestionKind.OPEN, null), "About 35 I would say, and tired");
        Highlight tired = asked.highlight(answer, "tired");
        Highlight number = asked.highlight(answer, "35");
        Proposal proposal = Proposals.of(asked.research, tired, PAINS, asked.persona, asked.names(), Asked.TODAY).orElseThrow();
        Proposal age = Proposals.of(asked.research, number, AGE, asked.persona, asked.names(), Asked.TODAY).orElseThrow();
        assertEquals(IntRange.of(35), age.value());
        assertTrue(Proposals.of(asked.research, tired, AGE, asked.persona, asked.names(), Asked.TODAY).isEmpty());
        asked.accept(List.of(proposal, age));
        Evidence evidence = PAINS.evidence(asked.persona).getFirst();
        assertEquals(EvidenceLink.to(tired.getId()), evidence.getLink());
        assertEquals("tired", evidence.getQuote());
    }

    /** An edit that fails leaves nothing behind. */
    @Test
    void allOrNothing() {
        asked.says(asked.question(QuestionKind.OPEN, "geography.city"), "Omsk");
        Proposal good = only();
        Proposal bad = new Proposal(AGE, "no age", good.support(), List.of(), Optional.empty(), Optional.empty());
        var command = Acceptance.accept(asked.document.domain(), asked.persona, asked.research, List.of(good, bad));
        assertThrows(IllegalArgumentException.class, command::execute);
        assertFalse(CITY.isPresent(asked.persona));
        assertTrue(asked.persona.getGeography() == null);
    }
}
