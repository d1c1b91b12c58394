/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** A private customer with facts about a company; most likely the kind was not changed. */
final class ConsumerWithCompany implements PersonaCheck {

    private static final Set<EReference> COMPANY = Set.of(PersonaPackage.Literals.PERSONA__BUSINESS, PersonaPackage.Literals.PERSONA__TRADE,
            PersonaPackage.Literals.PERSONA__PRODUCTION);
    private static final List<Trait> FACTS = Trait.all().stream().filter(trait -> trait.group() != null && COMPANY.contains(trait.group())).toList();

    @Override
    public String id() {
        return "consumer-with-company";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return persona.getKind() != PersonaKind.CONSUMER || FACTS.stream().noneMatch(trait -> trait.isPresent(persona)) ? Stream.empty()
                : Stream.of(Issue.of(this, persona, PersonaPackage.Literals.PERSONA__KIND, persona)
                        .fixedBy(new QuickFix("set-business", domain -> TraitEdits.setFeature(domain, persona,
                                PersonaPackage.Literals.PERSONA__KIND, PersonaKind.BUSINESS))));
    }
}
