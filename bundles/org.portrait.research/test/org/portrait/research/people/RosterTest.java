/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.portrait.model.derived.Identifiers;
import org.portrait.research.Answer;
import org.portrait.research.Consent;
import org.portrait.research.Contact;
import org.portrait.research.ResearchFactory;
import org.portrait.research.ResearchProject;
import org.portrait.research.Respondent;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.SpeakerRole;
import org.portrait.research.Study;
import org.portrait.research.Survey;
import org.portrait.research.value.CellBlock;

class RosterTest {

    private static final ResearchFactory MAKE = ResearchFactory.eINSTANCE;
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final ResearchProject research = MAKE.createResearchProject();
    private final Study study = MAKE.createStudy();
    private final List<Respondent> known = new ArrayList<>();

    RosterTest() {
        research.getStudies().add(study);
    }

    private Session session(String respondent, String label, int answers, String reason) {
        Session session = MAKE.createSession();
        Speaker speaker = Identifiers.complete(MAKE.createSpeaker());
        speaker.setRespondent(respondent);
        speaker.setLabel(label);
        speaker.setWithoutConsent(reason);
        Speaker asking = Identifiers.complete(MAKE.createSpeaker());
        asking.setRole(SpeakerRole.INTERVIEWER);
        session.getSpeakers().addAll(List.of(speaker, asking));
        for (int i = 0; i < answers; i++) {
            Answer answer = MAKE.createAnswer();
            answer.setSpeaker(speaker.getId());
            session.getAnswers().add(answer);
        }
        Answer question = MAKE.createAnswer();
        question.setSpeaker(asking.getId());
        session.getAnswers().add(question);
        study.getSessions().add(session);
        return session;
    }

    private Consent consent(String respondent, LocalDate given, LocalDate until, LocalDate withdrawn) {
        Consent consent = MAKE.createConsent();
        consent.setRespondent(respondent);
        consent.setGiven(given);
        consent.setUntil(until);
        consent.setWithdrawn(withdrawn);
        research.getConsents().add(consent);
        return consent;
    }

    private Map<String, Person> people() {
        return Roster.of(research, known, TODAY).stream().collect(Collectors.toMap(Person::id, Function.identity()));
    }

    @Test
    void everybodyWhoIsAnywhereIsThereOnce() {
        Session first = session("anna-id", "R1", 2, null);
        Session second = session("anna-id", "R1", 1, null);
        Survey survey = MAKE.createSurvey();
        survey.getRespondents().add(CellBlock.of(List.of("anna-id", "", "oleg-id", "anna-id")));
        study.getSurveys().add(survey);
        consent("vera-id", TODAY, null, null);
        Respondent nobody = MAKE.createRespondent();
        nobody.setId("nobody-id");
        nobody.setName("Семён Ёлкин");
        Contact contact = MAKE.createContact();
        contact.setValue("s@example.org");
        nobody.getContacts().add(contact);
        known.add(nobody);
        Map<String, Person> people = people();
        assertEquals(List.of("anna-id", "oleg-id", "vera-id", "nobody-id"), Roster.of(research, known, TODAY).stream().map(Person::id).toList());
        Person anna = people.get("anna-id");
        assertEquals("R1", anna.code());
        assertEquals(List.of(first, second), anna.sessions());
        assertEquals(List.of(survey), anna.surveys());
        assertEquals(5, anna.answers(), "three answers and two responses, and not what the interviewer said");
        assertEquals("oleg-i", people.get("oleg-id").code());
        assertEquals("Семён Ёлкин", people.get("nobody-id").name());
        assertTrue(people.get("nobody-id").matches("елк семен EXAMPLE"));
        assertFalse(people.get("nobody-id").matches("Ёлка"));
        assertTrue(anna.matches("r1"));
    }

    @Test
    void theStandingIsThatOfTheRule() {
        session("given", "R1", 1, null);
        consent("given", TODAY.minusYears(2), TODAY.minusYears(1), null);
        consent("given", TODAY.minusYears(1), TODAY, null);
        session("ended", "R2", 1, null);
        consent("ended", TODAY.minusYears(2), TODAY.minusDays(1), null);
        session("withdrawn", "R3", 1, "whatever");
        consent("withdrawn", TODAY.minusYears(2), null, TODAY);
        session("reason", "R4", 1, "public words");
        session("missing", "R5", 1, "public words");
        session("missing", "R5", 1, null);
        session("silent", "R6", 0, null);
        Map<String, Standing> expected = Map.of("given", Standing.GIVEN, "ended", Standing.ENDED, "withdrawn", Standing.WITHDRAWN,
                "reason", Standing.REASON, "missing", Standing.MISSING, "silent", Standing.NOTHING_SAID);
        assertEquals(expected, people().values().stream().collect(Collectors.toMap(Person::id, Person::standing)));
        assertEquals(TODAY, people().get("given").consent().orElseThrow().getUntil());
    }

    @Test
    void aConsentThatHoldsCountsMoreThanALaterOneThatWasWithdrawn() {
        Consent holds = consent("anna", TODAY.minusYears(2), null, null);
        consent("anna", TODAY.minusYears(1), null, TODAY);
        assertEquals(holds, people().get("anna").consent().orElseThrow());
    }
}
