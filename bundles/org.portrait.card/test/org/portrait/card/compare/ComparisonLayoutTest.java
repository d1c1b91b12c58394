/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portrait.card.page.PageFormat;
import org.portrait.card.report.ReportSettings;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Node;
import org.portrait.card.scene.Role;
import org.portrait.card.scene.Scene;
import org.portrait.card.theme.Themes;
import org.portrait.model.Demography;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Project;
import org.portrait.model.Scale;
import org.portrait.model.Sex;
import org.portrait.model.SocioEconomics;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;
import org.portrait.model.value.Period;

class ComparisonLayoutTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final PersonaFactory MAKE = PersonaFactory.eINSTANCE;

    private final Project project = MAKE.createProject();

    @BeforeEach
    void people() {
        for (String name : List.of("Anna", "Oleg", "Marina")) {
            Persona persona = MAKE.createPersona();
            persona.setName(name);
            persona.setDemography(MAKE.createDemography());
            project.getPersonas().add(persona);
        }
    }

    private Demography demography(int index) {
        return project.getPersonas().get(index).getDemography();
    }

    private List<Row> rows() {
        return Section.of(project.getPersonas(), Locale.ENGLISH, TODAY).stream().flatMap(section -> section.rows().stream()).toList();
    }

    private static void goals(Persona persona, String... goals) {
        persona.setPsychography(MAKE.createPsychography());
        for (String goal : goals) {
            Statement statement = MAKE.createStatement();
            statement.setText(goal);
            persona.getPsychography().getGoals().add(statement);
        }
    }

    @Test
    void onlyWhatIsSaidHasARow() {
        assertEquals(List.of(), rows());
        demography(1).setSex(Sex.MALE);
        assertEquals(List.of("demography.sex"), rows().stream().map(row -> row.trait().key()).toList());
        assertEquals(Agreement.ALONE, rows().getFirst().agreement());
    }

    @Test
    void agreementIsTold() {
        demography(0).setSex(Sex.FEMALE);
        demography(1).setSex(Sex.MALE);
        assertEquals(Agreement.DIFFERENT, rows().getFirst().agreement());
        demography(2).setSex(Sex.FEMALE);
        Row row = rows().getFirst();
        assertEquals(Agreement.PARTLY, row.agreement());
        assertEquals(List.of(false, true, false), row.cells().stream().map(row::isOdd).toList());
        demography(1).setSex(Sex.FEMALE);
        assertEquals(Agreement.SAME, rows().getFirst().agreement());
    }

    @Test
    void itemsAreComparedByTheirWords() {
        goals(project.getPersonas().get(0), "More time", "A flat");
        goals(project.getPersonas().get(1), "  more  TIME ");
        Row row = rows().getFirst();
        assertEquals(Agreement.PARTLY, row.agreement());
        assertTrue(row.isShared(row.cells().get(0).keys().get(0)));
        assertFalse(row.isShared(row.cells().get(0).keys().get(1)));
    }

    @Test
    void scalesWithTheSamePolesShareARow() {
        for (int i = 0; i < 2; i++) {
            Persona persona = project.getPersonas().get(i);
            persona.setPersonality(MAKE.createPersonality());
            Scale scale = MAKE.createScale();
            scale.setLeft(i == 0 ? "Introvert" : "introvert");
            scale.setRight("Extrovert");
            scale.setPosition(20 + i);
            persona.getPersonality().getScales().add(scale);
        }
        assertEquals(1, rows().size());
        assertEquals("Introvert – Extrovert", rows().getFirst().label());
    }

    @Test
    void numbersStandOnOneScale() {
        demography(0).setAge(IntRange.of(20));
        demography(1).setAge(IntRange.of(30, 40));
        Axis axis = Axis.of(rows().getFirst()).orElseThrow();
        assertEquals(new Axis.Extent(0, 0.5), axis.extent(IntRange.of(20)));
        assertEquals(new Axis.Extent(0.75, 1), axis.extent(IntRange.of(30, 40)));
    }

    @Test
    void moneyOfAnotherCurrencyIsNotMeasured() {
        for (int i = 0; i < 2; i++) {
            SocioEconomics economics = MAKE.createSocioEconomics();
            economics.setIncome(Money.of(100, i == 0 ? "RUB" : "EUR", Period.MONTH));
            project.getPersonas().get(i).setSocioEconomics(economics);
        }
        assertTrue(Axis.of(rows().getFirst()).isEmpty());
        project.getPersonas().get(1).getSocioEconomics().setIncome(Money.of(50, "RUB", Period.MONTH));
        assertEquals(new Axis.Extent(0, 0.5), Axis.of(rows().getFirst()).orElseThrow().extent(Money.of(50, "RUB", Period.MONTH)));
    }

    @Test
    void whatIsTheSameForAllIsShownOnce() {
        Stream.of(0, 1, 2).forEach(i -> demography(i).setHousehold("Two rooms"));
        Scene scene = ComparisonLayout.scene(Identifiers.complete(project).getPersonas(), ReportSettings.of(project, TODAY).with(PageFormat.A4)
                .with(Themes.VIVID));
        List<Group> rows = new ArrayList<>();
        collect(scene.pages().getFirst().root(), Role.ROW, rows);
        assertEquals(List.of(4, 1, 2), rows.stream().map(row -> cells(row)).toList(), "heads, a title, a label and one wide cell");
    }

    private static int cells(Group row) {
        List<Group> cells = new ArrayList<>();
        collect(row, Role.CELL, cells);
        collect(row, Role.HEADER_CELL, cells);
        return cells.size();
    }

    private static void collect(Group group, Role role, List<Group> found) {
        for (Node child : group.children()) {
            if (child instanceof Group inner) {
                if (inner.role() == role) {
                    found.add(inner);
                }
                collect(inner, role, found);
            }
        }
    }

    @Test
    void twoToFiveCanBeCompared() {
        ReportSettings settings = ReportSettings.of(project, TODAY);
        List<Persona> personas = project.getPersonas();
        assertThrows(IllegalArgumentException.class, () -> ComparisonLayout.scene(personas.subList(0, 1), settings));
        assertThrows(IllegalArgumentException.class, () -> ComparisonLayout.scene(Stream.of(personas, personas).flatMap(List::stream).toList(), settings));
    }
}
