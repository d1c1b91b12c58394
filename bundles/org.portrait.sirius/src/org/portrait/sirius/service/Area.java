/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;
import java.util.stream.Stream;

import org.portrait.model.Persona;
import org.portrait.model.Statement;
import org.portrait.model.trait.Trait;

/** The areas of an empathy map, each with the traits that tell about it. */
enum Area {

    SAYS("story.opinions"), THINKS("psychography.motivations", "psychography.values"), DOES("psychography.habits", "psychography.interests"),
    FEELS("psychography.emotions", "psychography.fears"), PAINS("psychography.pains"), GAINS("psychography.goals", "psychography.dreams");

    private final List<Trait> traits;

    Area(String... keys) {
        traits = Stream.of(keys).map(Trait::of).toList();
    }

    /** What is said in the area, in the order of the traits. */
    List<Trait> traits() {
        return traits;
    }

    /** The trait that new statements go to. */
    Trait first() {
        return traits.getFirst();
    }

    List<Statement> statements(Persona persona) {
        return traits.stream().flatMap(trait -> ((List<?>) trait.get(persona)).stream()).map(Statement.class::cast).toList();
    }
}
