/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.value.IntRange;

/** An age that spans more than ten years, or has an open end, belongs to a segment; a person has one age. */
final class WideAge implements PersonaCheck {

    private static final int WIDEST = 10;

    @Override
    public String id() {
        return "wide-age";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        IntRange age = persona.getDemography() == null ? null : persona.getDemography().getAge();
        if (age == null || age.width().orElse(Integer.MAX_VALUE) <= WIDEST) {
            return Stream.empty();
        }
        int middle = age.middle();
        return Stream.of(Issue.of(this, persona.getDemography(), PersonaPackage.Literals.DEMOGRAPHY__AGE, persona, age)
                .fixedBy(new QuickFix("use-age", domain -> TraitEdits.setFeature(domain, persona.getDemography(),
                        PersonaPackage.Literals.DEMOGRAPHY__AGE, IntRange.of(middle)), middle)));
    }
}
