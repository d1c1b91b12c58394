/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.research.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.EvidenceLink;
import org.portrait.model.trait.Trait;
import org.portrait.research.Answer;
import org.portrait.research.Highlight;
import org.portrait.research.ResearchFactory;
import org.portrait.research.Session;

class RelianceTest {

    private final Project project = PersonaFactory.eINSTANCE.createProject();
    private final Persona anna = PersonaFactory.eINSTANCE.createPersona();

    RelianceTest() {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.getPersonas().add(anna);
        project.getSegments().add(segment);
        anna.setName("Anna");
    }

    private void evidence(String trait, String link) {
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait(trait);
        evidence.setLink(link);
        anna.getEvidence().add(evidence);
    }

    @Test
    void whatGoesTakesItsHighlightsAlong() {
        Highlight highlight = ResearchFactory.eINSTANCE.createHighlight();
        highlight.setId("h");
        Answer answer = ResearchFactory.eINSTANCE.createAnswer();
        answer.setId("a");
        answer.getHighlights().add(highlight);
        Session session = ResearchFactory.eINSTANCE.createSession();
        session.getAnswers().add(answer);
        evidence("demography.age", EvidenceLink.to("a"));
        evidence("psychography.goals", EvidenceLink.to("h"));
        evidence("psychography.fears", EvidenceLink.to("other"));
        evidence("psychography.fears", "https://example.org/h");
        assertEquals(List.of("a", "h"), Reliance.on(List.of(session), project).stream().map(Reliance::element).toList());
        Reliance goals = Reliance.on(List.of(highlight), project).getFirst();
        assertEquals(Trait.find("psychography.goals"), goals.trait());
        assertEquals(anna, goals.persona().orElseThrow());
    }
}
