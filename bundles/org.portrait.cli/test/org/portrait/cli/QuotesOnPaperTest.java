/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.command.TraitEdits;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.export.Exporters;
import org.portrait.export.Layouts;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.SourceKind;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.Guide;
import org.portrait.research.Highlight;
import org.portrait.research.Question;
import org.portrait.research.QuestionKind;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.Study;
import org.portrait.research.compose.Acceptance;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Offer;
import org.portrait.research.compose.Proposals;
import org.portrait.research.privacy.NameFilter;

/**
 * Every answer of a research is brought to every trait that takes it. What was answered to confidential and special questions, what people without a
 * consent said, and who anybody is, comes into no file of any exporter; what may be quoted comes into the report.
 */
class QuotesOnPaperTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String SECRET = "Zwq";
    private static final String OPEN = "Qvx said openly";

    @TempDir
    private Path folder;
    private Path personas;
    private final ResearchProject research = Identifiers.complete(MAKE.createResearchProject());
    private final Study study = Identifiers.complete(MAKE.createStudy());
    private final Section section = Identifiers.complete(MAKE.createSection());
    private final Respondent known = Identifiers.complete(MAKE.createRespondent());

    static Stream<Arguments> exports() {
        return Exporters.all().stream().flatMap(exporter -> Layouts.all().stream().map(layout -> Arguments.of(exporter.id(), layout.id())));
    }

    @BeforeEach
    void bringEverything() throws Exception {
        personas = Files.copy(Samples.file("flats.en"), folder.resolve("flats.persona"));
        Guide guide = Identifiers.complete(MAKE.createGuide());
        guide.getSections().add(section);
        research.getGuides().add(guide);
        study.setName("Talks of autumn");
        study.setKind(SourceKind.INTERVIEW);
        research.getStudies().add(study);
        known.setName(SECRET + "olga Severtseva");
        for (QuestionPrivacy privacy : QuestionPrivacy.values()) {
            Question question = Identifiers.complete(MAKE.createQuestion());
            question.setKind(QuestionKind.OPEN);
            question.setText("?");
            question.setPrivacy(privacy);
            section.getQuestions().add(question);
            boolean open = privacy == QuestionPrivacy.ORDINARY;
            says(question, open ? OPEN + ", said " + SECRET + "olga" : SECRET + " " + privacy, true, null);
            says(question, SECRET + " without consent " + privacy, false, null);
            says(question, SECRET + " withdrawn " + privacy, true, TODAY.minusDays(1));
        }
        Document document = Documents.open(personas);
        Persona persona = Personas.of(document.project()).getFirst();
        int brought = 0;
        for (Session session : study.getSessions()) {
            for (Answer answer : session.getAnswers()) {
                for (Trait trait : Trait.all()) {
                    for (Excerpt words : List.of(Excerpt.of(answer), Excerpt.of(answer.getHighlights().getFirst()))) {
                        Offer offer = Proposals.offer(research, List.of(words), trait, persona, NameFilter.of(List.of(known)), TODAY);
                        if (offer.refusal().isEmpty()) {
                            document.domain().getCommandStack()
                                    .execute(Acceptance.add(document.domain(), persona, research, offer.proposals(), TraitEdits.END));
                            brought++;
                        }
                    }
                }
            }
        }
        assertTrue(brought > 50, brought + " words were brought");
        Documents.save(document);
    }

    private void says(Question question, String text, boolean consented, LocalDate withdrawn) {
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setRespondent(Identifiers.fresh());
        if (consented) {
            Consent consent = Identifiers.complete(MAKE.createConsent());
            consent.setRespondent(speaker.getRespondent());
            consent.setGiven(LocalDate.of(2026, 1, 1));
            consent.setSpecial(true);
            consent.setWithdrawn(withdrawn);
            research.getConsents().add(consent);
        }
        Session session = Identifiers.complete(MAKE.createSession());
        session.setStart(LocalDateTime.of(2026, 11, 2, 10, 0));
        session.getSpeakers().add(speaker);
        Answer answer = Identifiers.complete(MAKE.createAnswer());
        answer.setQuestion(question.getId());
        answer.setText(text);
        Highlight highlight = Identifiers.complete(MAKE.createHighlight());
        highlight.setTo(text.length());
        answer.getHighlights().add(highlight);
        session.getAnswers().add(answer);
        study.getSessions().add(session);
    }

    @ParameterizedTest
    @MethodSource("exports")
    void whatMayNotBeQuotedIsInNoFile(String exporter, String layout) throws Exception {
        for (Path file : export(exporter, layout)) {
            assertFalse(Exported.readable(file).contains(SECRET), file.toString());
        }
    }

    @Test
    void whatMayBeQuotedIsInTheReportWithItsSource() throws Exception {
        StringBuilder text = new StringBuilder();
        for (Path file : export("pdf", "report")) {
            text.append(Exported.readable(file));
        }
        String plain = text.toString().replaceAll("\\s+", " ");
        assertTrue(plain.contains(OPEN) && plain.contains("Talks of autumn") && plain.contains("November 2, 2026"), plain);
    }

    /** No quote of an answer that was more than ordinary is kept in the persona's own file, either. */
    @Test
    void nothingButOpenWordsIsQuoted() throws Exception {
        Persona persona = Personas.of(Documents.open(personas).project()).getFirst();
        Trait.all().forEach(trait -> trait.evidence(persona).stream().map(Evidence::getQuote).filter(Objects::nonNull)
                .forEach(quote -> assertFalse(quote.contains(SECRET), trait.key())));
    }

    private List<Path> export(String exporter, String layout) {
        CliRun run = CliRun.of("export", personas, "--persona", "Anna Belova", "--persona", "Tamara Sorokina", "--format", exporter, "--layout",
                layout, "--out", folder.resolve("out"), "--date", TODAY.toString(), "--scale", "0.5");
        assertEquals(ExitCode.DONE, run.code(), run.err());
        return run.outLines().stream().map(Path::of).toList();
    }
}
