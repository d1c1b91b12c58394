/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.model.Evidence;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Population;

/** More than half of the evidence that tells who was asked comes from people who are not customers. */
final class NonCustomers implements PersonaCheck {

    @Override
    public String id() {
        return "built-on-non-customers";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        List<Population> asked = context.evidence(persona).stream().map(Evidence::getPopulation)
                .filter(population -> population != Population.UNSPECIFIED).toList();
        long others = asked.stream().filter(population -> population == Population.PROSPECTS || population == Population.PUBLIC).count();
        return 2 * others <= asked.size() ? Stream.empty()
                : Stream.of(Issue.of(this, persona, PersonaPackage.Literals.EVIDENCED__EVIDENCE, others, asked.size(), persona));
    }
}
