/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.map;

import java.util.List;
import java.util.Optional;

import org.portrait.model.Participant;
import org.portrait.model.Persona;
import org.portrait.model.derived.Participants;

/**
 * That somebody takes part in the decisions of a persona; who it is, is told by {@link Participants}.
 *
 * @param participant who takes part
 * @param who         the persona that the participant is, if there is such a one
 * @param decision    the persona whose decisions they are
 */
record Influence(Participant participant, Optional<Persona> who, Persona decision) {

    /** All who take part in the decisions of a persona. */
    static List<Influence> on(Persona persona) {
        return persona.getParticipants().stream().map(participant -> new Influence(participant, Participants.who(participant, persona), persona)).toList();
    }

    /** Whether the persona itself is meant. */
    boolean isOwn() {
        return who.filter(decision::equals).isPresent();
    }
}
