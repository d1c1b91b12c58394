/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portrait.core.document.problem.DocumentException;
import org.portrait.model.SourceKind;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.ContactKind;
import org.portrait.research.Guide;
import org.portrait.research.Question;
import org.portrait.research.QuestionPrivacy;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Respondent;
import org.portrait.research.Section;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Specimens;
import org.portrait.research.Survey;
import org.portrait.research.document.ResearchFiles;
import org.portrait.research.privacy.ConsentRule.Lack;

class ConsentRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @TempDir
    Path folder;
    private ResearchFiles files;
    private Respondent person;
    private Session session;
    private Speaker speaker;
    private Answer answer;

    @BeforeEach
    void logOneAnswer() throws DocumentException {
        files = ResearchFiles.open(Specimens.project(folder));
        person = Specimens.respondent(files, "Olga Severtseva", ContactKind.EMAIL, "olga@example.org");
        session = Specimens.session(Specimens.study(files, SourceKind.INTERVIEW), person);
        speaker = session.getSpeakers().getFirst();
        answer = Specimens.answer(session, speaker, "I want a garden.");
    }

    private List<Lack> lacks() {
        return ConsentRule.of(files.research().root(), TODAY).breaches().stream().map(ConsentRule.Breach::lack).toList();
    }

    private Question question(QuestionPrivacy privacy, String trait) {
        Question question = ResearchFactory.eINSTANCE.createQuestion();
        question.setId("q");
        question.setPrivacy(privacy);
        question.setTrait(trait);
        Section section = ResearchFactory.eINSTANCE.createSection();
        section.getQuestions().add(question);
        Guide guide = ResearchFactory.eINSTANCE.createGuide();
        guide.getSections().add(section);
        files.research().root().getGuides().add(guide);
        answer.setQuestion("q");
        return question;
    }

    @Test
    void asksForARecord() {
        assertEquals(List.of(Lack.NONE), lacks());
        Specimens.consent(files, person);
        assertEquals(List.of(), lacks());
    }

    @Test
    void takesAReasonInstead() {
        speaker.setWithoutConsent(" ");
        assertEquals(List.of(Lack.NONE), lacks());
        speaker.setWithoutConsent("Public speech");
        assertEquals(List.of(), lacks());
    }

    @Test
    void knowsWithdrawnAndEndedRecords() {
        Consent consent = Specimens.consent(files, person);
        consent.setUntil(TODAY);
        assertEquals(List.of(), lacks());
        consent.setUntil(TODAY.minusDays(1));
        assertEquals(List.of(Lack.ENDED), lacks());
        consent.setWithdrawn(TODAY);
        assertEquals(List.of(Lack.WITHDRAWN), lacks());
        Specimens.consent(files, person);
        assertEquals(List.of(), lacks());
    }

    @Test
    void asksForMoreWhereSpecialCategoriesAreMeant() {
        question(QuestionPrivacy.SPECIAL, null);
        Consent consent = Specimens.consent(files, person);
        assertEquals(List.of(Lack.SPECIAL), lacks());
        consent.setSpecial(true);
        assertEquals(List.of(), lacks());
    }

    @Test
    void theTraitDecidesWhereItIsStricter() {
        Question question = question(QuestionPrivacy.ORDINARY, "demography.religion");
        assertEquals(QuestionPrivacy.SPECIAL, QuestionPrivacies.of(question));
        Specimens.consent(files, person);
        assertEquals(List.of(Lack.SPECIAL), lacks());
        question.setTrait("demography.age");
        assertEquals(QuestionPrivacy.ORDINARY, QuestionPrivacies.of(question));
        question.setPrivacy(QuestionPrivacy.IDENTIFYING);
        assertEquals(QuestionPrivacy.IDENTIFYING, QuestionPrivacies.of(question));
    }

    @Test
    void tellsBeforeAnAnswerIsLogged() {
        ConsentRule rule = ConsentRule.of(files.research().root(), TODAY);
        assertEquals(Optional.of(Lack.NONE), rule.lack(speaker, null));
        speaker.setRole(SpeakerRole.INTERVIEWER);
        assertEquals(Optional.empty(), rule.lack(speaker, null));
    }

    @Test
    void nobodysWordsNeedAReasonToo() {
        answer.setSpeaker("nobody");
        assertEquals(List.of(Lack.NONE), lacks());
    }

    @Test
    void aWithdrawalOutweighsAReason() {
        speaker.setWithoutConsent("Public speech");
        Survey survey = Specimens.survey(files.research().root().getStudies().getFirst(), List.of(person.getId(), "stranger"), List.of("yes", "no"));
        survey.setWithoutConsent("The form asks for it on its first page");
        assertEquals(List.of(), lacks());
        Specimens.consent(files, person).setWithdrawn(TODAY);
        assertEquals(List.of(Lack.WITHDRAWN, Lack.WITHDRAWN), lacks());
    }

    @Test
    void coversSurveys() {
        Specimens.consent(files, person);
        Survey survey = Specimens.survey(files.research().root().getStudies().getFirst(), List.of(person.getId(), "stranger", ""),
                Collections.nCopies(3, "yes"));
        assertEquals(List.of(Lack.NONE, Lack.NONE), lacks());
        survey.getRespondents().clear();
        assertEquals(List.of(Lack.NONE), lacks());
        survey.setWithoutConsent("The form asks for it on its first page");
        assertEquals(List.of(), lacks());
    }
}
