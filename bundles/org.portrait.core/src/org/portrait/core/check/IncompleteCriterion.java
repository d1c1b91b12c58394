/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Criterion;
import org.portrait.model.CriterionOperator;
import org.portrait.model.PersonaPackage;

/** A criterion that nobody can check: it names no trait, or lacks the values to compare with. */
final class IncompleteCriterion implements Check {

    @Override
    public String id() {
        return "incomplete-criterion";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        return context.project().getSegments().stream().flatMap(segment -> segment.getCriteria().stream()
                .filter(IncompleteCriterion::isIncomplete).map(criterion -> Issue.of(this, criterion,
                        PersonaPackage.Literals.CRITERION__VALUES, segment, criterion)
                        .fixedBy(new QuickFix("remove-criterion", domain -> TraitEdits.remove(domain, criterion), criterion))));
    }

    private static boolean isIncomplete(Criterion criterion) {
        long values = criterion.getValues().stream().filter(value -> !Elements.isBlank(value)).count();
        return Elements.isBlank(criterion.getTrait()) || values < (criterion.getOperator() == CriterionOperator.BETWEEN ? 2 : 1);
    }
}
