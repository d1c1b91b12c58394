/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.portrait.model.Demography;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;
import org.portrait.model.value.IntRange;

/** An age more than one year off the one that follows from the date of birth; a year is what passes unnoticed. */
final class AgeContradictsBirthDate implements PersonaCheck {

    @Override
    public String id() {
        return "age-contradicts-birth-date";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        Demography demography = persona.getDemography();
        if (demography == null || demography.getAge() == null || demography.getBirthDate() == null
                || demography.getBirthDate().isAfter(context.today())) {
            return Stream.empty();
        }
        int years = (int) ChronoUnit.YEARS.between(demography.getBirthDate(), context.today());
        IntRange age = demography.getAge();
        return age.contains(years) || age.contains(years - 1) || age.contains(years + 1) ? Stream.empty()
                : Stream.of(Issue.of(this, demography, PersonaPackage.Literals.DEMOGRAPHY__AGE, years, persona, age).fixedBy(
                        Elements.clear(persona, Trait.of("demography.age")), Elements.clear(persona, Trait.of("demography.birthDate"))));
    }
}
