/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portrait.model.Child;
import org.portrait.model.Criterion;
import org.portrait.model.CriterionOperator;
import org.portrait.model.MaritalStatus;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.Statement;
import org.portrait.model.derived.Criteria.Match;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;
import org.portrait.model.value.Money;

class CriteriaTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private final Persona persona = PersonaFactory.eINSTANCE.createPersona();

    @BeforeEach
    void fill() {
        for (EReference group : Trait.groups()) {
            persona.eSet(group, EcoreUtil.create(group.getEReferenceType()));
        }
        persona.getDemography().setAge(IntRange.of(25, 30));
        persona.getDemography().setBirthDate(LocalDate.of(1999, 5, 1));
        persona.getDemography().setMaritalStatus(MaritalStatus.MARRIED);
        persona.getDemography().setHouseholdSize(3L);
        persona.getGeography().setCity("Yekaterinburg");
        persona.getSocioEconomics().setIncome(Money.valueOf("40000 RUB/month"));
        persona.getPersonality().setWill(70);
        Statement language = PersonaFactory.eINSTANCE.createStatement();
        language.setText("Russian");
        persona.getGeography().getLanguages().add(language);
        Child child = PersonaFactory.eINSTANCE.createChild();
        child.setName("Masha");
        persona.getDemography().getChildren().add(child);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "demography.age | BETWEEN | 30;40 | YES",
            "demography.age | BETWEEN | 31;40 | NO",
            "demography.age | AT_LEAST | 30 | YES",
            "demography.age | AT_LEAST | 31 | NO",
            "demography.age | AT_MOST | 25 | YES",
            "demography.age | AT_MOST | 24 | NO",
            "demography.age | EQUALS | 27 | YES",
            "demography.age | ONE_OF | 20;40 | NO",
            "demography.age | BETWEEN | 30 | UNKNOWN",
            "demography.age | AT_LEAST | grown up | UNKNOWN",
            "demography.birthDate | AT_MOST | 2000-01-01 | YES",
            "demography.birthDate | AT_LEAST | 2000-01-01 | NO",
            "demography.maritalStatus | EQUALS | MARRIED | YES",
            "demography.maritalStatus | ONE_OF | SINGLE;DIVORCED | NO",
            "demography.householdSize | AT_LEAST | 3 | YES",
            "demography.householdSize | EQUALS | 4 | NO",
            "geography.city | EQUALS | yekaterinburg | YES",
            "geography.city | CONTAINS | burg | YES",
            "geography.city | EQUALS | Moscow | NO",
            "geography.languages | CONTAINS | russian | YES",
            "geography.languages | EQUALS | English | NO",
            "demography.children | CONTAINS | masha | YES",
            "demography.children | CONTAINS | impl | NO",
            "socioEconomics.income | AT_LEAST | 40000 | YES",
            "socioEconomics.income | AT_LEAST | 40001 RUB/month | NO",
            "socioEconomics.income | AT_LEAST | 1000 EUR/month | UNKNOWN",
            "personality.will | AT_MOST | 69 | NO",
            "geography.region | EQUALS | Ural | UNKNOWN",
            "visits a year | AT_LEAST | 3 | UNKNOWN" })
    void compares(String trait, CriterionOperator operator, String values, Match expected) {
        Criterion criterion = PersonaFactory.eINSTANCE.createCriterion();
        criterion.setTrait(trait);
        criterion.setOperator(operator);
        criterion.getValues().addAll(List.of(values.split(";")));
        assertEquals(expected, Criteria.match(criterion, persona, TODAY));
    }
}
