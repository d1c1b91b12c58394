/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Demography;
import org.portrait.model.ParentalStatus;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.trait.Trait;

/** Children are listed, yet the parental status says that there are none. */
final class ChildrenDenied implements PersonaCheck {

    @Override
    public String id() {
        return "children-denied";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        Demography demography = persona.getDemography();
        return demography == null || demography.getParentalStatus() != ParentalStatus.NO_CHILDREN || demography.getChildren().isEmpty()
                ? Stream.empty()
                : Stream.of(Issue.of(this, demography, PersonaPackage.Literals.DEMOGRAPHY__PARENTAL_STATUS,
                        demography.getChildren().size(), persona).fixedBy(
                                new QuickFix("set-parent", domain -> TraitEdits.setFeature(domain, demography,
                                        PersonaPackage.Literals.DEMOGRAPHY__PARENTAL_STATUS, ParentalStatus.PARENT)),
                                Elements.clear(persona, Trait.of("demography.children"))));
    }
}
