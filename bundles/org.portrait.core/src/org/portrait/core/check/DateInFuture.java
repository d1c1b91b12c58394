/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.PersonaPackage;

/** A day that has not come yet where only a past one makes sense: reviews, evidence, sizes, the beginning of the project. */
final class DateInFuture implements Check {

    private static final Set<EAttribute> PAST = Set.of(PersonaPackage.Literals.PROJECT__CREATED,
            PersonaPackage.Literals.SEGMENT_SIZE__DATE, PersonaPackage.Literals.PERSONA__LAST_REVIEW,
            PersonaPackage.Literals.EVIDENCE__DATE);

    @Override
    public String id() {
        return "date-in-future";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.elements().stream().flatMap(element -> PAST.stream()
                .filter(attribute -> attribute.getEContainingClass() == element.eClass())
                .filter(attribute -> element.eGet(attribute) instanceof LocalDate day && day.isAfter(context.today()))
                .map(attribute -> Issue.of(this, element, attribute, attribute, element.eGet(attribute), element).fixedBy(
                        new QuickFix("set-today", domain -> TraitEdits.setFeature(domain, element, attribute, context.today())))));
    }
}
