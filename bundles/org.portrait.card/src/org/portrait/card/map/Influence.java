/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portrait.model.Participant;
import org.portrait.model.Persona;

import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/**
 * That somebody takes part in the decisions of a persona. Participants are told apart by name: one that is called as a persona of the project
 * is that persona; one that is called as the persona itself, or by its first name, is the persona itself.
 *
 * @param participant who takes part
 * @param who         the persona that the participant is, if there is such a one
 * @param decision    the persona whose decisions they are
 */
record Influence(Participant participant, Optional<Persona> who, Persona decision) {

    /** All who take part in the decisions of a persona. */
    static List<Influence> on(Persona persona) {
        return persona.getParticipants().stream().map(participant -> new Influence(participant, who(participant, persona), persona)).toList();
    }

    /** Whether the persona itself is meant. */
    boolean isOwn() {
        return who.filter(decision::equals).isPresent();
    }

    private static Optional<Persona> who(Participant participant, Persona persona) {
        String name = folded(participant.getName());
        String own = folded(persona.getName());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals(own) || name.equals(own.split(" ")[0])) {
            return Optional.of(persona);
        }
        Optional<Project> project = Personas.project(persona);
        List<Persona> called = project.stream().flatMap(all -> Personas.of(all).stream()).filter(each -> name.equals(folded(each.getName()))).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
