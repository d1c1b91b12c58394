/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.document.FileKind;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.research.Consent;
import org.portrait.research.Quotable;
import org.portrait.research.ResearchPackage.Literals;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.coding.Agreement;
import org.portrait.research.coding.CodeBook;
import org.portrait.research.compose.Excerpt;
import org.portrait.research.compose.Proposals;
import org.portrait.research.derived.Reliance;
import org.portrait.research.derived.ResearchIndex;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.ConsentRule;
import org.portrait.research.privacy.NameFilter;

/** The research beside samples is what the program itself would save, bears what the personas stand on, and names nobody. */
class SampleResearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final List<FileKind<? extends Identified>> KINDS = List.of(FileKind.PERSONA, ResearchFiles.RESEARCH, ResearchFiles.RESPONDENTS);
    /** Where marks stand, which depends on the length of words. */
    private static final Set<EAttribute> PLACES = Set.of(Literals.HIGHLIGHT__FROM, Literals.HIGHLIGHT__TO);
    private static final Pattern ID = Pattern.compile("(research:)?[0-9a-f-]{36}");
    private static final Pattern ADDRESS = Pattern.compile("[\\w.]+@([\\w.]+)");

    /** The persona files that have research beside them. */
    static Stream<Path> samples() {
        return Samples.files().stream().filter(file -> Files.exists(ResearchFiles.beside(file, ResearchFiles.RESEARCH)));
    }

    @Test
    void oneSampleOfEachLanguageHasResearch() {
        assertEquals(Set.of("en", "ru"), samples().map(file -> file.getFileName().toString().split("\\.")[1]).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isWhatSavingWrites(Path sample, @TempDir Path folder) throws Exception {
        for (FileKind<? extends Identified> kind : KINDS) {
            Path file = ResearchFiles.beside(sample, kind);
            Document document = Documents.open(kind, file);
            Path copy = folder.resolve(file.getFileName());
            Documents.saveAs(document, copy, false);
            assertArrayEquals(Files.readAllBytes(file), Files.readAllBytes(copy), file.toString());
            assertEquals(List.of(), document.warnings(), file.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasNoErrorsAndLosesNoEvidence(Path sample) {
        CliRun check = CliRun.of("check", sample);
        assertEquals(ExitCode.DONE, check.code(), check.out());
        assertFalse(check.out().contains("[lost-evidence]"), check.out());
    }

    /** What the evidence quotes stands in the research, where the evidence leads to, and whoever said it agrees to be quoted. */
    @ParameterizedTest
    @MethodSource("samples")
    void evidenceLeadsToTheWordsThatItQuotes(Path sample) throws Exception {
        ResearchFiles files = ResearchFiles.open(sample);
        ResearchProject research = files.research().root();
        ResearchIndex index = ResearchIndex.of(research);
        NameFilter names = NameFilter.of(files.respondents().root().getRespondents());
        List<Reliance> pieces = Reliance.in(files.persona().root());
        int quotes = 0;
        for (Reliance each : pieces) {
            Optional<Identified> found = index.find(each.element());
            assertTrue(found.isPresent(), each.element());
            if (found.get() instanceof Quotable words) {
                Optional<String> quote = Proposals.quote(research, Excerpt.of(words), names, TODAY);
                assertTrue(quote.isPresent(), each.element());
                assertTrue(each.evidence().getQuote() == null || each.evidence().getQuote().equals(quote.get()), each.element());
                quotes += each.evidence().getQuote() == null ? 0 : 1;
            }
        }
        assertTrue(pieces.size() >= 40 && quotes >= 20, pieces.size() + " pieces, " + quotes + " quotes");
    }

    /** All that a research can hold is there to look at. */
    @ParameterizedTest
    @MethodSource("samples")
    void showsWhatThereIs(Path sample) throws Exception {
        ResearchProject research = ResearchFiles.open(sample).research().root();
        List<Session> sessions = research.getStudies().stream().flatMap(study -> study.getSessions().stream()).toList();
        assertTrue(Agreement.of(sessions, CodeBook.of(research)).alpha().isPresent(), "nobody coded after another");
        assertTrue(sessions.stream().anyMatch(session -> session.getSpeakers().size() >= 6), "no group");
        assertTrue(sessions.stream().flatMap(session -> session.getAnswers().stream()).anyMatch(answer -> answer.isSkipped()), "nothing skipped");
        assertTrue(sessions.stream().flatMap(session -> session.getAnswers().stream()).anyMatch(answer -> answer.getAsked() != null), "no follow-up");
        assertTrue(research.getStudies().stream().anyMatch(study -> !study.getSurveys().isEmpty()), "no survey");
        assertTrue(research.getConsents().stream().map(Consent::getForm).distinct().count() > 1, "one form of consent");
        assertFalse(ConsentRule.of(research, TODAY).withdrawn().isEmpty(), "nobody withdrew");
        assertTrue(sessions.stream().flatMap(session -> session.getSpeakers().stream()).anyMatch(each -> each.getWithoutConsent() != null),
                "no reason");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void namesNobody(Path sample) throws Exception {
        ResearchFiles files = ResearchFiles.open(sample);
        NameFilter names = NameFilter.of(files.respondents().root().getRespondents());
        for (EObject root : List.of(files.research().root(), files.persona().root())) {
            texts(root).stream().filter(text -> !ID.matcher(text).matches()).forEach(text -> assertEquals(text, names.apply(text)));
        }
        Matcher addresses = ADDRESS.matcher(Files.readString(ResearchFiles.beside(sample, ResearchFiles.RESPONDENTS)));
        while (addresses.find()) {
            assertTrue(Set.of("example.com", "example.net", "example.org").contains(addresses.group(1)), addresses.group());
        }
    }

    private static List<String> texts(EObject root) {
        List<String> texts = new ArrayList<>();
        root.eAllContents().forEachRemaining(element -> element.eClass().getEAllAttributes().stream().filter(SampleResearchTest::isText)
                .filter(attribute -> !attribute.isMany() && element.eGet(attribute) != null)
                .forEach(attribute -> texts.add((String) element.eGet(attribute))));
        return texts;
    }

    private static boolean isText(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        return type == EcorePackage.Literals.ESTRING || type == PersonaPackage.Literals.PROSE;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isTheSameInTheOtherLanguage(Path sample) throws Exception {
        String name = sample.getFileName().toString();
        Path other = sample.resolveSibling(name.contains(".en.") ? name.replace(".en.", ".ru.") : name.replace(".ru.", ".en."));
        for (FileKind<? extends Identified> kind : KINDS) {
            assertEquals(shape(kind, ResearchFiles.beside(other, kind)), shape(kind, ResearchFiles.beside(sample, kind)));
        }
    }

    /** Everything that does not depend on the language: elements with identifiers, days, figures, kinds, and how many texts there are. */
    private static String shape(FileKind<? extends Identified> kind, Path file) throws Exception {
        StringBuilder shape = new StringBuilder();
        for (TreeIterator<EObject> all = Documents.open(kind, file).root(kind).eAllContents(); all.hasNext();) {
            EObject element = all.next();
            shape.append(element.eClass().getName()).append(' ').append(((Identified) element).getId());
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                if (element.eIsSet(attribute) && !PLACES.contains(attribute)) {
                    Object value = element.eGet(attribute);
                    shape.append(' ').append(attribute.getName()).append('=')
                            .append(value instanceof List<?> several ? several.size() : isText(attribute) ? "…" : value);
                }
            }
            shape.append('\n');
        }
        return shape.toString();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anybodyCanBeForgotten(Path sample, @TempDir Path folder) throws Exception {
        Path persona = folder.resolve("x.persona");
        for (FileKind<? extends Identified> kind : KINDS) {
            Files.copy(ResearchFiles.beside(sample, kind), ResearchFiles.beside(persona, kind));
        }
        Respondent person = ResearchFiles.open(persona).respondents().root().getRespondents().getFirst();
        assertEquals(ExitCode.DONE, CliRun.of("erase", persona, "--respondent", person.getId()).code());
        for (FileKind<? extends Identified> kind : KINDS) {
            String left = Files.readString(ResearchFiles.beside(persona, kind));
            assertFalse(left.contains(person.getId()) || left.contains(person.getName()), kind.extension());
        }
        CliRun check = CliRun.in(Locale.ENGLISH, "check", persona);
        assertEquals(ExitCode.DONE, check.code(), check.out());
        assertFalse(check.out().contains("[lost-evidence]"), check.out());
        Path shared = Files.createDirectory(folder.resolve("shared"));
        assertEquals(ExitCode.DONE, CliRun.of("anonymise", persona, "--out", shared).code());
        assertFalse(Files.exists(ResearchFiles.beside(shared.resolve("x.persona"), ResearchFiles.RESPONDENTS)));
    }
}
