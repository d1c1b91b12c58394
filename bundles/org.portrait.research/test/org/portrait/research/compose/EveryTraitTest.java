/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.compose;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.Documents;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.derived.Personas;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.trait.Privacy;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.Money;
import org.portrait.model.value.MoneyRange;
import org.portrait.research.Answer;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.statistics.Scope;

/** What is asked about any trait can be proposed for it and accepted. */
class EveryTraitTest {

    @TempDir
    Path folder;

    static List<Trait> traits() {
        return Trait.all();
    }

    /** A question that feeds a trait, and what three people say; two of them the same. */
    private static List<String> ask(Asked asked, Trait trait, List<Question> questions) {
        EDataType type = trait.feature() instanceof EAttribute attribute ? attribute.getEAttributeType() : null;
        Class<?> values = type == null ? null : type.getInstanceClass();
        if (type instanceof EEnum vocabulary) {
            List<String> names = vocabulary.getELiterals().stream().filter(literal -> literal.getValue() > 0).map(EveryTraitTest::russian).toList();
            questions.add(asked.question(QuestionKind.SINGLE, trait.key(), names.toArray(String[]::new)));
            return List.of(names.getFirst(), names.getFirst(), names.getLast());
        }
        if (type == null || values == String.class) {
            questions.add(asked.question(QuestionKind.OPEN, trait.key()));
            return List.of("quiet evenings", "Quiet evenings.", "the neighbours");
        }
        if (values == LocalDate.class) {
            questions.add(asked.question(QuestionKind.DATE, trait.key()));
            return List.of("1990-05-01", "1990-05-01", "1987-01-31");
        }
        Question question = asked.question(QuestionKind.NUMBER, trait.key());
        question.setUnit(values == Money.class ? "RUB/month" : values == MoneyRange.class ? "RUB" : "years");
        questions.add(question);
        return List.of("30", "40", "50");
    }

    private static String russian(EEnumLiteral literal) {
        return ModelTexts.name(literal, Locale.of("ru"));
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsSaidFillsTheTraitAndSupportsIt(Trait trait) throws DocumentException, IOException {
        Asked asked = new Asked(folder);
        Path file = asked.document.path().orElseThrow();
        byte[] before = Files.readAllBytes(file);
        List<Question> questions = new ArrayList<>();
        List<String> answers = ask(asked, trait, questions);
        answers.forEach(answer -> asked.says(questions.getFirst(), answer));

        List<Proposal> proposals = asked.proposals();
        assertFalse(proposals.isEmpty());
        assertTrue(proposals.stream().allMatch(proposal -> proposal.trait().equals(trait)));
        assertEquals(trait.privacy() != Privacy.ORDINARY, proposals.getFirst().isConfidential());
        assertTrue(trait.privacy() == Privacy.ORDINARY || proposals.stream().allMatch(proposal -> proposal.support().quotes().isEmpty()));
        assertFalse(proposals.getFirst().text(Locale.ENGLISH).isBlank());

        asked.accept(proposals.subList(0, 1));
        assertTrue(trait.isPresent(asked.persona));
        assertFalse(Personas.isAssumption(asked.persona, trait));
        List<Evidence> evidence = trait.evidence(asked.persona);
        assertEquals(1, evidence.size());
        assertEquals(proposals.getFirst().support().n(), evidence.getFirst().getN());
        assertEquals(EvidenceStance.SUPPORTS, evidence.getFirst().getStance());
        assertEquals(SourceKind.INTERVIEW, evidence.getFirst().getKind());
        assertEquals(Population.CUSTOMERS, evidence.getFirst().getPopulation());
        assertEquals("Talks of spring", evidence.getFirst().getSource());
        assertTrue(evidence.getFirst().getDate().getYear() == 2026);
        assertTrue(ResearchIndex.source(asked.research, evidence.getFirst()).isPresent(), () -> evidence.getFirst().getLink());

        Documents.save(asked.document);
        asked.document.domain().getCommandStack().undo();
        Documents.save(asked.document);
        assertArrayEquals(before, Files.readAllBytes(file));
        asked.document.domain().getCommandStack().redo();
        assertTrue(trait.isPresent(asked.persona));
    }

    /** Accepting all at once is one step, also where several traits make the same group. */
    @ParameterizedTest
    @MethodSource("groups")
    void manyTraitsAreOneStep(List<Trait> traits) throws DocumentException, IOException {
        Asked asked = new Asked(folder);
        byte[] before = Files.readAllBytes(asked.document.path().orElseThrow());
        for (Trait trait : traits) {
            List<Question> questions = new ArrayList<>();
            ask(asked, trait, questions).forEach(answer -> asked.says(questions.getFirst(), answer));
        }
        asked.accept(asked.proposals());
        assertTrue(traits.stream().allMatch(trait -> trait.isPresent(asked.persona)));
        List<Proposal> again = asked.proposals();
        assertTrue(again.stream().allMatch(proposal -> proposal.present().isEmpty() && (!proposal.isItem() || proposal.item().isPresent()
                || proposal.trait().key().equals("personality.scales"))), "what was accepted is there");
        asked.document.domain().getCommandStack().undo();
        assertFalse(asked.document.domain().getCommandStack().canUndo());
        Documents.save(asked.document);
        assertArrayEquals(before, Files.readAllBytes(asked.document.path().orElseThrow()));
    }

    static Stream<List<Trait>> groups() {
        return Stream.concat(Stream.of(Trait.all()), Trait.groups().stream()
                .map(group -> Trait.all().stream().filter(trait -> group.equals(trait.group())).toList()));
    }

    /** One answer does what it can: it fills the trait, or there is no proposal. */
    @ParameterizedTest
    @MethodSource("traits")
    void oneAnswerFillsTheTrait(Trait trait) throws DocumentException {
        Asked asked = new Asked(folder);
        List<Question> questions = new ArrayList<>();
        List<String> answers = ask(asked, trait, questions);
        Answer answer = asked.says(questions.getFirst(), answers.getFirst());
        assertTrue(Proposals.traits(asked.research, answer).contains(trait));
        if (trait.feature().getEType() == PersonaPackage.Literals.SCALE) {
            assertTrue(Proposals.of(asked.research, answer, trait, asked.persona, asked.names(), Asked.TODAY).isEmpty(), "one end makes no scale");
            return;
        }
        Proposal proposal = Proposals.of(asked.research, answer, trait, asked.persona, asked.names(), Asked.TODAY).orElseThrow();
        asked.accept(List.of(proposal));
        assertTrue(trait.isPresent(asked.persona));
        Evidence evidence = trait.evidence(asked.persona).getFirst();
        assertEquals(EvidenceLink.to(answer.getId()), evidence.getLink());
        assertEquals(1, evidence.getN());
    }

    @ParameterizedTest
    @MethodSource("traits")
    void whatIsMoreConfidentialThanTheTraitIsNotProposed(Trait trait) throws DocumentException {
        Asked asked = new Asked(folder);
        List<Question> questions = new ArrayList<>();
        List<String> answers = ask(asked, trait, questions);
        questions.getFirst().setPrivacy(QuestionPrivacy.IDENTIFYING);
        Answer answer = asked.says(questions.getFirst(), answers.getFirst());
        assertEquals(List.of(), asked.proposals(Scope.EVERYTHING));
        assertTrue(Proposals.of(asked.research, answer, trait, asked.persona, asked.names(), Asked.TODAY).isEmpty());
    }
}
