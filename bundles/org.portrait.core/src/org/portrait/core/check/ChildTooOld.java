/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Personas;
import org.portrait.model.value.IntRange;

/** A child so old that the persona would have become a parent before the age of {@value #YOUNGEST_PARENT}. */
final class ChildTooOld implements PersonaCheck {

    private static final int YOUNGEST_PARENT = 14;

    @Override
    public String id() {
        return "child-too-old";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        Optional<Integer> oldest = Personas.age(persona, context.today()).map(IntRange::max);
        return oldest.stream().flatMap(age -> persona.getDemography().getChildren().stream()
                .filter(child -> child.getAge() != null && child.getAge().min() != null && age - child.getAge().min() < YOUNGEST_PARENT)
                .map(child -> Issue.of(this, child, PersonaPackage.Literals.CHILD__AGE, persona, child, child.getAge())));
    }
}
