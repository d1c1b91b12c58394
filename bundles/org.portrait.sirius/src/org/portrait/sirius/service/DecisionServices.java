/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.portrait.core.command.TraitEdits;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.derived.Participants;
import org.portrait.model.label.Labels;

/**
 * The decision unit of a persona: who does what in its decisions, and how much their word weighs. Roles are called by name, for example
 * {@code DECIDER}.
 */
public final class DecisionServices {

    private static final int LINE = 27;
    private static final int USUAL_WEIGHT = 50;
    private static final int WHOLE = 100;
    private static final Pattern NUMBER = Pattern.compile("\\s*(\\d{1,3})\\s*%?\\s*");

    /** Title of a decision unit. */
    public String unitTitle(Persona persona) {
        return Words.text("decision.title", new LabelServices().label(persona));
    }

    /** What those with a role do. */
    public String roleTitle(Persona persona, String role) {
        return Words.text("role." + role);
    }

    /** Title of a role that nobody has. */
    public String emptyRoleTitle(Persona persona, String role) {
        return Words.text("role.nobody", roleTitle(persona, role));
    }

    /** Who has a role in the decisions of a persona. */
    public List<Participant> inRole(Persona persona, String role) {
        return persona.getParticipants().stream().filter(participant -> participant.getRole().getName().equals(role)).toList();
    }

    /** Whether nobody has a role. */
    public boolean isNobodyIn(Persona persona, String role) {
        return inRole(persona, role).isEmpty();
    }

    /** The persona itself when somebody takes part without a role; else {@code null}. */
    public Persona withOpenRoles(Persona persona) {
        return isNobodyIn(persona, ParticipantRole.UNSPECIFIED.getName()) ? null : persona;
    }

    /** Whether a participant is the persona whose decision it is. */
    public boolean isOneself(Participant participant) {
        Persona decision = (Persona) participant.eContainer();
        return Participants.who(participant, decision).filter(decision::equals).isPresent();
    }

    /** The other persona of the project that a participant is; {@code null} when it is none. */
    public Persona otherPersona(Participant participant) {
        return new ParticipantServices().influencer(participant);
    }

    /** Name of a participant and how it relates to the persona. */
    public String memberLabel(Participant participant) {
        return String.join("\n", memberLines(participant));
    }

    /** Height of the shape of a participant in tens of pixels. */
    public int memberHeight(Participant participant) {
        return Shapes.height(memberLines(participant).size());
    }

    private static List<String> memberLines(Participant participant) {
        String name = participant.getName() == null || participant.getName().isBlank() ? Labels.unnamed(participant, Words.locale())
                : participant.getName();
        List<String> lines = new ArrayList<>(Words.lines(name, LINE));
        if (participant.getRelation() != null && !participant.getRelation().isBlank()) {
            lines.addAll(Words.lines(participant.getRelation(), LINE));
        }
        return lines;
    }

    /** Gives somebody another role; anything but a participant of the persona stays as it is. */
    public EObject takeInRole(EObject home, EObject element, String role) {
        if (element instanceof Participant participant && participant.eContainer() == home) {
            Step.run(participant, domain -> TraitEdits.setFeature(domain, participant, PersonaPackage.Literals.PARTICIPANT__ROLE,
                    ParticipantRole.getByName(role)));
        }
        return element;
    }

    /** Whether what is dragged somewhere is a participant. */
    public boolean isParticipant(EObject element) {
        return element instanceof Participant;
    }

    /** Takes away all who have a role. */
    public Persona clearRole(Persona persona, String role) {
        Step.run(persona, domain -> TraitEdits.removeAll(domain, inRole(persona, role)));
        return persona;
    }

    /** Takes away everybody. */
    public Persona clearUnit(Persona persona) {
        Step.run(persona, domain -> TraitEdits.removeAll(domain, persona.getParticipants()));
        return persona;
    }

    /** The participants the weight of whose word is known. */
    public List<Participant> weighed(Persona persona) {
        return persona.getParticipants().stream().filter(participant -> !isWithoutWeight(participant)).toList();
    }

    /** Whether it is not known how much the word of a participant weighs. */
    public boolean isWithoutWeight(Participant participant) {
        return participant.getInfluence() == null;
    }

    /** Weight of the word of a participant, with its unit. */
    public String weightLabel(Participant participant) {
        return Words.value(participant, PersonaPackage.Literals.PARTICIPANT__INFLUENCE);
    }

    /** Gives the word of a participant half of the whole weight, to be set afterwards. */
    public Participant giveWeight(Participant participant) {
        return weigh(participant, USUAL_WEIGHT);
    }

    /**
     * Sets the weight from what somebody has written, for example {@code 60 %}; a blank text takes it away.
     *
     * @throws IllegalArgumentException when it is none from 0 to 100
     */
    public Participant changeWeight(Participant participant, String written) {
        if (written.isBlank()) {
            return weigh(participant, null);
        }
        return weigh(participant, weight(written).orElseThrow(() -> new IllegalArgumentException("Not a share: " + written)));
    }

    /** Why what was written for {@link #changeWeight} cannot be read; empty when it can. */
    public String weightRefusal(EObject element, String written) {
        return written.isBlank() || weight(written).isPresent() ? "" : Words.text("weight.refused", written.strip());
    }

    private static Optional<Integer> weight(String written) {
        Matcher number = NUMBER.matcher(written);
        return number.matches() ? Optional.of(Integer.valueOf(number.group(1))).filter(weight -> weight <= WHOLE) : Optional.empty();
    }

    /** Takes the weight away; the participant stays. */
    public Participant loseWeight(Participant participant) {
        return weigh(participant, null);
    }

    /** Lets two participants change weights; anything but another participant is refused. */
    public Participant swapWeight(Participant participant, EObject other) {
        if (other instanceof Participant heir && heir != participant) {
            Integer weight = participant.getInfluence();
            weigh(participant, heir.getInfluence());
            weigh(heir, weight);
        }
        return participant;
    }

    /** A number by which participants stand in the order of roles, those without one at the end, and of the file. */
    static int place(Participant participant) {
        Persona decision = (Persona) participant.eContainer();
        int role = participant.getRole() == ParticipantRole.UNSPECIFIED ? ParticipantRole.VALUES.size() : participant.getRole().getValue();
        return role * decision.getParticipants().size() + decision.getParticipants().indexOf(participant);
    }

    private static Participant weigh(Participant participant, Integer weight) {
        Step.run(participant, domain -> TraitEdits.setFeature(domain, participant, PersonaPackage.Literals.PARTICIPANT__INFLUENCE, weight));
        return participant;
    }
}
