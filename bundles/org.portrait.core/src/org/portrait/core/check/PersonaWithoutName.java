/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;

/** A persona needs a name; without one it describes an audience. */
final class PersonaWithoutName implements PersonaCheck {

    @Override
    public String id() {
        return "persona-without-name";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Elements.isBlank(persona.getName())
                ? Stream.of(Issue.of(this, persona, PersonaPackage.Literals.PERSONA__NAME))
                : Stream.empty();
    }
}
