/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Identified;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Identifiers;

/** Two elements with one identifier: notes and evidence could no longer tell them apart. */
final class DuplicateId implements Check {

    @Override
    public String id() {
        return "duplicate-id";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(CheckContext context) {
        Set<String> seen = new HashSet<>();
        return context.elements().stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                .filter(element -> element.getId() != null && !seen.add(element.getId()))
                .map(element -> Issue.of(this, element, PersonaPackage.Literals.IDENTIFIED__ID, element)
                        .fixedBy(new QuickFix("renew-id", domain -> TraitEdits.setFeature(domain, element,
                                PersonaPackage.Literals.IDENTIFIED__ID, Identifiers.fresh()))));
    }
}
