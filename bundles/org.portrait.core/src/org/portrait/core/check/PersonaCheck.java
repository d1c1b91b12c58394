/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.Persona;

/** A check that looks at one persona in use at a time. */
interface PersonaCheck extends Check {

    /** The issues of one persona. */
    Stream<Issue> check(Persona persona, CheckContext context);

    @Override
    default Stream<Issue> check(CheckContext context) {
        return context.livePersonas().flatMap(persona -> check(persona, context));
    }
}
