/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** A date of birth that has not come yet. */
final class BirthDateInFuture implements PersonaCheck {

    @Override
    public String id() {
        return "birth-date-in-future";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        LocalDate birth = persona.getDemography() == null ? null : persona.getDemography().getBirthDate();
        return birth == null || !birth.isAfter(context.today()) ? Stream.empty()
                : Stream.of(Issue.of(this, persona.getDemography(), PersonaPackage.Literals.DEMOGRAPHY__BIRTH_DATE, persona, birth)
                        .fixedBy(Elements.clear(persona, Trait.of("demography.birthDate"))));
    }
}
