/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Session;
import org.portrait.research.Speaker;
import org.portrait.research.privacy.EvidenceCheck.Loss;

class EvidenceCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    private final Project project = PersonaFactory.eINSTANCE.createProject();
    private final Persona anna = PersonaFactory.eINSTANCE.createPersona();

    EvidenceCheckTest() {
        project.getPersonas().add(anna);
        anna.setName("Anna");
    }

    private void evidence(String trait, String link) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait);
        evidence.setLink(link);
        anna.getEvidence().add(evidence);
    }

    private List<Issue> issues() {
        return Checks.run(List.of(new EvidenceCheck(id -> switch (id) {
            case "here" -> Optional.empty();
            case "withdrawn" -> Optional.of(Loss.WITHDRAWN);
            default -> Optional.of(Loss.GONE);
        })), project, TODAY);
    }

    @Test
    void evidenceThatPointsNowhereIsTold() {
        evidence("demography.age", EvidenceLink.to("here"));
        evidence("psychography.goals", EvidenceLink.to("gone"));
        evidence("psychography.goals", EvidenceLink.to("gone too"));
        evidence("psychography.fears", "https://example.org");
        List<Issue> issues = issues();
        assertEquals(1, issues.size());
        assertEquals(Severity.WARNING, issues.getFirst().severity());
        assertEquals("Anna: 2 pieces of evidence stand on answers that are no longer in the research (Goals).", issues.getFirst()
                .message(Locale.ENGLISH));
        assertTrue(issues.getFirst().message(Locale.of("ru")).startsWith("Anna: 2 доказательства"), issues.getFirst().message(Locale.of("ru")));
    }

    @Test
    void evidenceOfPeopleWhoWithdrewIsToldApart() {
        evidence("demography.age", EvidenceLink.to("withdrawn"));
        assertEquals("Anna: 1 piece of evidence stands on an answer whose consent was withdrawn (Age). Take it away, or erase the person’s data.",
                issues().getFirst().message(Locale.ENGLISH));
        anna.getEvidence().getFirst().setTrait(null);
        anna.getEvidence().getFirst().setSource("Talks of spring");
        assertTrue(issues().getFirst().message(Locale.ENGLISH).contains("(Talks of spring)"), issues().getFirst().message(Locale.ENGLISH));
        anna.getEvidence().clear();
        assertTrue(issues().isEmpty());
    }

    @Test
    void theLossIsThatOfWhoSaidIt() {
        Speaker speaker = ResearchFactory.eINSTANCE.createSpeaker();
        speaker.setRespondent("olga");
        Highlight highlight = ResearchFactory.eINSTANCE.createHighlight();
        Answer answer = ResearchFactory.eINSTANCE.createAnswer();
        answer.getHighlights().add(highlight);
        Session session = ResearchFactory.eINSTANCE.createSession();
        session.getSpeakers().add(speaker);
        session.getAnswers().add(answer);
        assertEquals(Optional.of(Loss.GONE), EvidenceCheck.loss(Optional.empty(), Set.of()));
        assertEquals(Optional.empty(), EvidenceCheck.loss(Optional.of(highlight), Set.of("vera")));
        assertEquals(Optional.of(Loss.WITHDRAWN), EvidenceCheck.loss(Optional.of(highlight), Set.of("olga")));
        assertEquals(Optional.of(Loss.WITHDRAWN), EvidenceCheck.loss(Optional.of(answer), Set.of("olga")));
        assertEquals(Optional.empty(), EvidenceCheck.loss(Optional.of(session), Set.of("olga")));
    }
}
