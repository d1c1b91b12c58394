/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.List;

import org.portrait.core.command.TraitEdits;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.derived.Participants;
import org.portrait.model.derived.Personas;
import org.portrait.model.trait.Trait;

/** Who takes part in the decisions of a persona, and the personas among them. */
public final class ParticipantServices {

    private static final Trait PARTICIPANTS = Trait.of("participants");
    private static final int LOWEST = 7;
    private static final int PARTICIPANT_HEIGHT = 4;
    private static final int THINNEST = 1;
    private static final int PER_CENT_A_PIXEL = 25;

    /**
     * Adds somebody who takes part in the decisions of a persona.
     *
     * @param role name of a role, for example {@code DECIDER}
     */
    public Participant addParticipant(Persona persona, String role) {
        Participant participant = PersonaFactory.eINSTANCE.createParticipant();
        participant.setRole(ParticipantRole.getByName(role));
        Step.run(persona, domain -> TraitEdits.add(domain, persona, PARTICIPANTS, participant, TraitEdits.END));
        return participant;
    }

    /** The participants in all decisions of a project who are another of its personas. */
    public List<Participant> influences(Project project) {
        return Personas.of(project).stream().flatMap(persona -> persona.getParticipants().stream())
                .filter(participant -> influencer(participant) != null).toList();
    }

    /** The other persona that a participant is; {@code null} when it is none. */
    public Persona influencer(Participant participant) {
        Persona decision = influenced(participant);
        return Participants.who(participant, decision).filter(who -> who != decision).orElse(null);
    }

    /** The persona in whose decisions a participant takes part. */
    public Persona influenced(Participant participant) {
        return (Persona) participant.eContainer();
    }

    /** Whether a persona can be told by its name, and is not the one whose decision it is. */
    public boolean canInfluence(Persona who, Persona decision) {
        Participant trial = PersonaFactory.eINSTANCE.createParticipant();
        trial.setName(who.getName());
        return Participants.who(trial, decision).filter(found -> found == who && found != decision).isPresent();
    }

    /** Lets a persona take part in the decisions of another one. */
    public Participant addInfluence(Persona who, Persona decision) {
        Participant participant = addParticipant(decision, ParticipantRole.INFLUENCER.getName());
        return takeOver(participant, who);
    }

    /** Puts another persona in the place of the one who takes part, unless it cannot be told by its name. */
    public Participant takeOver(Participant participant, Persona who) {
        if (!canInfluence(who, influenced(participant))) {
            return participant;
        }
        Step.run(participant, domain -> TraitEdits.setFeature(domain, participant, PersonaPackage.Literals.PARTICIPANT__NAME, who.getName()));
        return participant;
    }

    /** Lets somebody take part in the decisions of another persona instead; nobody influences themselves. */
    public Participant moveTo(Participant participant, Persona decision) {
        if (participant.eContainer() != decision && influencer(participant) != decision) {
            Step.run(participant, domain -> TraitEdits.moveInto(domain, participant, decision, PersonaPackage.Literals.PERSONA__PARTICIPANTS,
                    TraitEdits.END));
        }
        return participant;
    }

    /** Height of the shape of a persona in tens of pixels, so that all participants have their place beside it. */
    public int personaHeight(Persona persona) {
        return Math.max(LOWEST, persona.getParticipants().size() * PARTICIPANT_HEIGHT + 1);
    }

    /** Width of the line of an influence in pixels, from 1 to 5. */
    public int influenceWidth(Participant participant) {
        return THINNEST + (participant.getInfluence() == null ? 0 : participant.getInfluence() / PER_CENT_A_PIXEL);
    }

    /** Whether the participant has the last word. */
    public boolean isDecider(Participant participant) {
        return participant.getRole() == ParticipantRole.DECIDER;
    }
}
