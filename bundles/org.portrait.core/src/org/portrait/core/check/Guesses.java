/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** Filled traits that nothing supports, one issue for each trait group so that the list stays readable. */
final class Guesses implements PersonaCheck {

    @Override
    public String id() {
        return "guesses";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return Elements.byHolder(persona, trait -> isGuess(persona, trait)).entrySet().stream()
                .map(guesses -> Issue.of(this, guesses.getKey(), null, guesses.getValue().size(),
                        Elements.place(persona, guesses.getKey()), guesses.getValue()));
    }

    /** The line under the name only sums up what stands elsewhere. */
    private static boolean isGuess(Persona persona, Trait trait) {
        return trait.feature() != PersonaPackage.Literals.PERSONA__TAGLINE && trait.isPresent(persona)
                && Personas.isAssumption(persona, trait);
    }
}
