/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.check;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.trait.Trait;

/**
 * A portrait comes alive through details: a quote, a story (biography or an ordinary day), habits, problems. Fewer than two of
 * these four make it an audience rather than a person.
 */
final class WithoutDetails implements PersonaCheck {

    private static final int ENOUGH = 2;
    private static final List<List<Trait>> DETAILS = List.of(List.of(Trait.of("story.quote")),
            List.of(Trait.of("story.biography"), Trait.of("story.day")), List.of(Trait.of("psychography.habits")),
            List.of(Trait.of("psychography.pains")));

    @Override
    public String id() {
        return "without-details";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Issue> check(Persona persona, CheckContext context) {
        List<Trait> missing = DETAILS.stream()
                .filter(detail -> detail.stream().noneMatch(trait -> trait.isPresent(persona)))
                .map(List::getFirst).toList();
        return DETAILS.size() - missing.size() >= ENOUGH ? Stream.empty()
                : Stream.of(Issue.of(this, persona, null, persona, missing));
    }
}
