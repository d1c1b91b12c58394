/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.model.derived;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.portrait.model.Participant;
import org.portrait.model.Persona;

/** Who takes part in a decision: somebody outside, the persona itself, or another persona of the project. */
public final class Participants {

    private Participants() {
    }

    /**
     * The persona that a participant is. Participants are told apart by name: one that is called as a persona of the project is that
     * persona; one that is called as the persona whose decision it is, or by its first name, is that persona itself.
     *
     * @param decision the persona whose decision it is
     * @return empty for somebody outside, and where several personas have the name
     */
    public static Optional<Persona> who(Participant participant, Persona decision) {
        String name = folded(participant.getName());
        String own = folded(decision.getName());
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (name.equals(own) || name.equals(own.split(" ")[0])) {
            return Optional.of(decision);
        }
        List<Persona> called = Personas.project(decision).stream().flatMap(all -> Personas.of(all).stream())
                .filter(each -> name.equals(folded(each.getName()))).toList();
        return called.size() == 1 ? Optional.of(called.getFirst()) : Optional.empty();
    }

    private static String folded(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
