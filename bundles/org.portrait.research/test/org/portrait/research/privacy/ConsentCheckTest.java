/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.ContactKind;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchPackage;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Specimens;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.ConsentRule.Lack;

class ConsentCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;

    private static List<Issue> issues(ResearchFiles files) {
        return Checks.run(List.of(new ConsentCheck(files.research().root())), files.persona().root(), TODAY);
    }

    @ParameterizedTest
    @EnumSource(Lack.class)
    void everyLackIsToldInBothLanguagesWithoutNames(Lack lack) throws DocumentException {
        ResearchFiles files = ResearchFiles.open(Specimens.project(folder));
        Respondent vera = Specimens.respondent(files, "Vera", ContactKind.EMAIL, "vera@example.org");
        Session session = Specimens.session(Specimens.study(files, SourceKind.INTERVIEW), vera);
        Answer answer = Specimens.answer(session, session.getSpeakers().getFirst(), "well");
        Consent consent = lack == Lack.NONE ? null : Specimens.consent(files, vera);
        switch (lack) {
            case WITHDRAWN -> consent.setWithdrawn(TODAY);
            case ENDED -> consent.setUntil(TODAY.minusDays(1));
            case SPECIAL -> {
                Guide guide = ResearchFactory.eINSTANCE.createGuide();
                Section section = ResearchFactory.eINSTANCE.createSection();
                Question question = ResearchFactory.eINSTANCE.createQuestion();
                question.setId("health");
                question.setPrivacy(QuestionPrivacy.SPECIAL);
                section.getQuestions().add(question);
                guide.getSections().add(section);
                files.research().root().getGuides().add(guide);
                answer.setQuestion("health");
            }
            case NONE -> { }
        }
        Issue issue = issues(files).getFirst();
        assertEquals(Severity.ERROR, issue.severity());
        assertEquals("consent." + lack.name().toLowerCase(Locale.ROOT), issue.text());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.of("ru"))) {
            String message = issue.message(locale);
            assertTrue(message.startsWith("Talks of spring, P1: "), message);
            assertFalse(message.contains("Vera") || message.contains("{"), message);
        }
    }

    @Test
    void peopleOfASurveyAreCounted() throws DocumentException {
        ResearchFiles files = ResearchFiles.open(Specimens.project(folder));
        List<String> people = List.of("a", "b", "c", "d", "e");
        Survey survey = Specimens.survey(Specimens.study(files, SourceKind.SURVEY), people, Collections.nCopies(5, "yes"));
        List<Issue> issues = issues(files);
        assertEquals(1, issues.size());
        assertTrue(issues.getFirst().message(Locale.ENGLISH).contains("answers of 5 people"), issues.getFirst().message(Locale.ENGLISH));
        assertTrue(issues.getFirst().message(Locale.of("ru")).contains("ответы 5 человек"));
        assertEquals(survey, issues.getFirst().target());
        assertEquals(ResearchPackage.Literals.SURVEY__RESPONDENTS, issues.getFirst().feature());
        survey.setWithoutConsent("asked for by the form");
        assertEquals(List.of(), issues(files));
    }

    @Test
    void whoIsKnownIsToldApartFromResponsesOfNobodyKnown() throws DocumentException {
        ResearchFiles files = ResearchFiles.open(Specimens.project(folder));
        Survey survey = Specimens.survey(Specimens.study(files, SourceKind.SURVEY), List.of("a", "", "b"), Collections.nCopies(3, "yes"));
        List<Issue> issues = issues(files);
        assertEquals(List.of(survey, survey), issues.stream().map(Issue::target).toList());
        assertEquals(Arrays.asList(null, ResearchPackage.Literals.SURVEY__RESPONDENTS), issues.stream().map(Issue::feature).toList());
        assertTrue(issues.getLast().message(Locale.ENGLISH).contains("answers of 2 people"), issues.getLast().message(Locale.ENGLISH));
    }
}
