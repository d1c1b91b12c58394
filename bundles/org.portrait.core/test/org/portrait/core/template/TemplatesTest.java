/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portrait.core.Specimens;
import org.portrait.core.check.Checks;
import org.portrait.core.check.Issue;
import org.portrait.core.check.Severity;
import org.portrait.model.Identified;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.trait.Trait;

class TemplatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Locale RUSSIAN = Locale.of("ru");

    static List<StartingPoint> points() {
        return Templates.all();
    }

    @ParameterizedTest
    @MethodSource("points")
    void beginAProjectWithOnePersona(StartingPoint point) {
        for (Locale language : List.of(Locale.ENGLISH, RUSSIAN)) {
            Project project = point.project(language, TODAY);
            assertEquals(language.getLanguage(), project.getLanguage());
            assertEquals(TODAY, project.getCreated());
            assertEquals(1, project.getSegments().size());
            Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
            assertEquals(point.kind(), persona.getKind());
            assertEquals(PersonaStatus.DRAFT, persona.getStatus());
            assertFalse(Trait.groups().stream().allMatch(group -> persona.eGet(group) == null));
            assertIdentified(project);
        }
        assertNotEquals(point.name(Locale.ENGLISH), point.name(RUSSIAN));
        assertNotEquals(point.description(Locale.ENGLISH), point.description(RUSSIAN));
    }

    @ParameterizedTest
    @MethodSource("points")
    void lackNothingButWhatTheUserMustTell(StartingPoint point) {
        List<Issue> issues = Checks.run(point.project(Locale.ENGLISH, TODAY), TODAY);
        assertEquals(List.of("persona-without-name"), issues.stream().filter(issue -> issue.severity() == Severity.ERROR).map(Issue::check).toList());
        assertEquals(List.of("without-details"), issues.stream().filter(issue -> issue.severity() == Severity.WARNING).map(Issue::check).toList());
    }

    @ParameterizedTest
    @MethodSource("points")
    void haveDecisionsThatNeedEveryTraitOfTheirKind(StartingPoint point) {
        Project project = point.project(Locale.ENGLISH, TODAY);
        Persona persona = project.getSegments().getFirst().getPersonas().getFirst();
        Trait.groups().stream().filter(group -> persona.eGet(group) != null).forEach(group -> Trait.all().stream()
                .filter(trait -> trait.group() == group).forEach(trait -> Specimens.give(persona, trait, 1)));
        assertEquals(List.of(), Checks.run(project, TODAY).stream().filter(issue -> issue.check().equals("noise"))
                .map(issue -> issue.message(Locale.ENGLISH)).toList());
    }

    @Test
    void areFoundByTheirIds() {
        assertEquals(Optional.of(PersonaKind.CONSUMER), Templates.find("b2c").map(StartingPoint::kind));
        assertEquals(Optional.of(PersonaKind.BUSINESS), Templates.find("B2B").map(StartingPoint::kind));
        assertEquals(Optional.empty(), Templates.find("c2c"));
    }

    private static void assertIdentified(EObject root) {
        Set<String> ids = new HashSet<>();
        ids.add(((Identified) root).getId());
        root.eAllContents().forEachRemaining(element -> assertTrue(ids.add(((Identified) element).getId())));
        assertFalse(ids.contains(null));
    }
}
