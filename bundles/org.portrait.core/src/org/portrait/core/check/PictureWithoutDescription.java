/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Portrait;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;

/** A picture that people who cannot see it would miss: it has no description. */
final class PictureWithoutDescription implements PersonaCheck {

    @Override
    public String id() {
        return "picture-without-description";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        Portrait portrait = persona.getPortrait();
        if (portrait == null || portrait.getImage() == null || !Elements.isBlank(portrait.getDescription())) {
            return Stream.empty();
        }
        String description = Labels.label(persona, Personas.locale(context.project()))
                + (Elements.isBlank(persona.getTagline()) ? "" : ", " + persona.getTagline());
        return Stream.of(Issue.of(this, portrait, PersonaPackage.Literals.PORTRAIT__DESCRIPTION, persona)
                .fixedBy(new QuickFix("describe-picture", domain -> TraitEdits.setFeature(domain, portrait,
                        PersonaPackage.Literals.PORTRAIT__DESCRIPTION, description), description)));
    }
}
