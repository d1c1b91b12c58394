/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portrait.card.scene.Origin;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Evidence;
import org.portrait.model.EvidenceStance;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Statement;
import org.portrait.model.derived.Completeness;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.derived.Personas;

/** The line under the card agrees with the list of problems. */
class AdviceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Project project = DraftedCard.sample("online-education.en").project();
    private final Persona persona = Personas.of(project).getFirst();

    private Advice advice() {
        return Advice.of(project, persona, TODAY);
    }

    private static List<Issue> issues(Project project, Persona persona, Severity severity) {
        return Checks.run(project, TODAY).stream()
                .filter(issue -> issue.severity() == severity && issue.persona().filter(persona::equals).isPresent()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"b2b-supply", "flats", "healthy-food", "laptop-shop", "online-education"})
    void nothingIsLeftOnlyWhenTheChecksWarnOfNothingAndAllIsFilled(String sample) {
        Project shown = DraftedCard.sample(sample + ".en").project();
        for (Persona each : Personas.of(shown)) {
            Advice advice = Advice.of(shown, each, TODAY);
            List<Issue> warnings = issues(shown, each, Severity.WARNING);
            boolean filled = Completeness.of(each).missing().isEmpty();
            if (advice.kind() == Advice.Kind.DONE) {
                assertEquals(List.of(), warnings);
                assertTrue(filled);
            } else if (filled && !warnings.isEmpty()) {
                assertTrue(warnings.stream().anyMatch(warning -> advice.text().contains(warning.message(Locale.ENGLISH))), advice.text());
            }
            assertEquals(!filled, advice.kind() == Advice.Kind.FILL);
        }
    }

    @Test
    void whatIsContradictedLeadsToItsTrait() {
        Evidence contradiction = contradiction();
        assertEquals(Advice.Kind.PROVE, advice().kind());
        assertEquals(Origin.of(persona.getSocioEconomics().getId(), "income"), advice().place());
        contradiction.setStance(EvidenceStance.SUPPORTS);
        assertFalse(advice().text().contains("contradicts"));
    }

    private Evidence contradiction() {
        return persona.getSocioEconomics().getEvidence().stream().filter(each -> each.getStance() == EvidenceStance.CONTRADICTS).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsMissingComesBeforeWarningsAndErrorsBeforeBoth() {
        persona.setTagline(null);
        assertEquals(Advice.Kind.FILL, advice().kind());
        persona.getDemography().setBirthDate(TODAY.plusYears(1));
        assertEquals(Advice.Kind.MEND, advice().kind());
        assertEquals(Origin.of(persona.getDemography().getId(), "birthDate"), advice().place());
    }

    @Test
    void anItemIsMendedWhereItStands() {
        contradiction().setStance(EvidenceStance.SUPPORTS);
        Statement again = PersonaFactory.eINSTANCE.createStatement();
        again.setText(persona.getPsychography().getGoals().getFirst().getText());
        persona.getPsychography().getGoals().add(again);
        Identifiers.complete(persona);
        assertEquals(Advice.Kind.MEND, advice().kind());
        assertTrue(List.of(again.getId(), persona.getPsychography().getGoals().getFirst().getId()).contains(advice().place().elementId()));
    }
}
