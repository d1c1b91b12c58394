/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;

/** Items of lists that say nothing; one issue for each list. */
final class EmptyItems implements PersonaCheck {

    @Override
    public String id() {
        return "empty-items";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Elements.lists(persona).flatMap(list -> {
            List<EObject> empty = list.items().stream().filter(Elements::saysNothing).toList();
            return empty.isEmpty() ? Stream.empty()
                    : Stream.of(Issue.of(this, empty.getFirst(), null, empty.size(), persona, list.trait())
                            .fixedBy(new QuickFix("remove-items", domain -> TraitEdits.removeAll(domain, empty), empty.size())));
        });
    }
}
