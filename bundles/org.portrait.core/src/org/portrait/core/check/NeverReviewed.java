/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;

/** A persona that was never compared with fresh answers. */
final class NeverReviewed implements PersonaCheck {

    @Override
    public String id() {
        return "never-reviewed";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        return persona.getLastReview() != null ? Stream.empty()
                : Stream.of(Issue.of(this, persona, PersonaPackage.Literals.PERSONA__LAST_REVIEW, persona)
                        .fixedBy(Elements.markReviewed(persona, context.today())));
    }
}
