/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.portrait.model.Channel;
import org.portrait.model.ChannelKind;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaPackage;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Personas;
import org.portrait.model.label.Labels;
import org.portrait.model.text.ModelTexts;
import org.portrait.model.text.ValueTexts;

/** How elements are called on diagrams, in tables and trees. */
public final class LabelServices {

    private static final int LINE = 22;
    private static final int BESIDE_FACE = 18;

    /** One line that tells an element from its neighbours. */
    public String label(EObject element) {
        return Labels.label(element, Words.locale());
    }

    /** What kind of element it is. */
    public String kindLabel(EObject element) {
        return ModelTexts.name(element.eClass(), Words.locale());
    }

    /** What the element is called when nobody says otherwise: the text that editing of the label begins with. */
    public String ownName(EObject element) {
        return switch (element) {
            case Segment segment -> text(segment.getName());
            case Persona persona -> text(persona.getName());
            case Participant participant -> text(participant.getName());
            case Channel channel -> text(channel.getText());
            default -> label(element);
        };
    }

    /** Title of a segment map. */
    public String mapTitle(Project project) {
        return Words.text("map.title", label(project));
    }

    /** Name and size of a segment. */
    public String segmentLabel(Segment segment) {
        return (segment.getSize() == null ? label(segment)
                : Words.joined(" · ", label(segment), Words.value(segment.getSize(), PersonaPackage.Literals.SEGMENT_SIZE__SHARE))) + Words.ROOM;
    }

    /** Name, age and status of a persona, a line each. */
    public String personaLabel(Persona persona) {
        String age = Personas.age(persona, LocalDate.now()).map(years -> ValueTexts.range(years, Words.locale())).orElse("");
        return Words.joined("\n", String.join("\n", Words.lines(label(persona), BESIDE_FACE)),
                Words.joined(" · ", age, ModelTexts.name(PersonaPackage.Literals.PERSONA_STATUS, persona.getStatus(), Words.locale())));
    }

    /** All that a persona is told from others by: name and line under it. */
    public String personaHint(Persona persona) {
        return Words.joined("\n", label(persona), persona.getTagline());
    }

    /** Role in the decision and the beginning of the name, a line each. */
    public String participantLabel(Participant participant) {
        List<String> name = Words.lines(text(participant.getName()), LINE);
        return Words.joined("\n", role(participant), name.size() > 1 ? name.getFirst() + " …" : name.getFirst());
    }

    /** Role, name, relation and influence. */
    public String participantHint(Participant participant) {
        return Words.joined(", ", label(participant), Words.value(participant, PersonaPackage.Literals.PARTICIPANT__INFLUENCE));
    }

    /** Role in the decision and weight of the word. */
    public String influenceLabel(Participant participant) {
        return Words.joined(" · ", role(participant), Words.value(participant, PersonaPackage.Literals.PARTICIPANT__INFLUENCE));
    }

    /** Kind of a channel and what it is. */
    public String channelLabel(Channel channel) {
        String kind = channel.getKind() == ChannelKind.UNSPECIFIED ? ""
                : ModelTexts.name(PersonaPackage.Literals.CHANNEL_KIND, channel.getKind(), Words.locale());
        return Words.joined("\n", kind, String.join("\n", Words.lines(text(channel.getText()), LINE)));
    }

    private static String role(Participant participant) {
        return participant.getRole() == ParticipantRole.UNSPECIFIED ? Words.text("role.UNSPECIFIED")
                : ModelTexts.name(PersonaPackage.Literals.PARTICIPANT_ROLE, participant.getRole(), Words.locale());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
