/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;

/** The last review lies longer back than the review interval (six months unless the persona says otherwise). */
final class ReviewOverdue implements PersonaCheck {

    @Override
    public String id() {
        return "review-overdue";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Personas.reviewDue(persona).filter(due -> due.isBefore(context.today())).stream()
                .map(due -> Issue.of(this, persona, PersonaPackage.Literals.PERSONA__LAST_REVIEW,
                        Math.max(1, ChronoUnit.MONTHS.between(persona.getLastReview(), context.today())), persona, persona.getLastReview())
                        .fixedBy(Elements.markReviewed(persona, context.today())));
    }
}
