/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.List;

import org.portrait.model.Criterion;
import org.portrait.model.CriterionOperator;
import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Population;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.SegmentSize;
import org.portrait.model.Statement;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

/** A project in which no check finds anything; tests spoil it. */
final class HealthyProject {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final PersonaFactory FACTORY = PersonaFactory.eINSTANCE;

    final Project project = FACTORY.createProject();
    final Segment segment = FACTORY.createSegment();
    final Persona anna = person("Anna", 25, "To live in a flat of her own", "Works in a noisy kitchen");
    final Segment otherSegment = FACTORY.createSegment();
    final Persona boris = person("Boris", 45, "To retire early", "Knees ache after football");

    HealthyProject() {
        project.setName("Flats");
        project.setLanguage("en");
        project.setCreated(TODAY.minusMonths(3));
        segment.setName("Young people with their first flat");
        segment.getCriteria().add(age("20", "35"));
        SegmentSize size = FACTORY.createSegmentSize();
        size.setShare(40);
        segment.setSize(size);
        segment.getPersonas().add(anna);
        otherSegment.setName("Those who move for the last time");
        otherSegment.getCriteria().add(age("40", "60"));
        otherSegment.getPersonas().add(boris);
        project.getSegments().addAll(List.of(segment, otherSegment));
        Identifiers.complete(project);
    }

    static Persona person(String name, int age, String goal, String pain) {
        Persona persona = FACTORY.createPersona();
        persona.setName(name);
        persona.setTagline(name + " in one line");
        persona.setLastReview(TODAY.minusMonths(1));
        persona.setDemography(FACTORY.createDemography());
        persona.getDemography().setAge(IntRange.of(age));
        persona.setSocioEconomics(FACTORY.createSocioEconomics());
        persona.getSocioEconomics().setIncome(Money.valueOf("40000 RUB/month"));
        persona.setBehaviour(FACTORY.createBehaviour());
        persona.getBehaviour().setAverageReceipt(Money.valueOf("3000 RUB"));
        persona.setPsychography(FACTORY.createPsychography());
        persona.getPsychography().getGoals().add(statement(goal));
        persona.getPsychography().getPains().add(statement(pain));
        persona.getPsychography().getHabits().add(statement("Reads before going to bed"));
        persona.setStory(FACTORY.createStory());
        persona.getStory().setQuote("I want a door that I can close.");
        persona.getEvidence().add(evidence(Population.CUSTOMERS));
        return Identifiers.complete(persona);
    }

    static Statement statement(String text) {
        Statement statement = FACTORY.createStatement();
        statement.setText(text);
        return Identifiers.complete(statement);
    }

    static Evidence evidence(Population population) {
        Evidence evidence = FACTORY.createEvidence();
        evidence.setSource("Interviews in May");
        evidence.setDate(TODAY.minusMonths(1));
        evidence.setPopulation(population);
        return Identifiers.complete(evidence);
    }

    static Criterion age(String from, String to) {
        Criterion criterion = FACTORY.createCriterion();
        criterion.setTrait("demography.age");
        criterion.setOperator(CriterionOperator.BETWEEN);
        criterion.getValues().addAll(List.of(from, to));
        return Identifiers.complete(criterion);
    }
}
