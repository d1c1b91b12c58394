/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.sirius.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.portrait.core.document.Document;
import org.portrait.core.document.Documents;
import org.portrait.core.template.Templates;
import org.portrait.model.Channel;
import org.portrait.model.ChannelKind;
import org.portrait.model.Evidence;
import org.portrait.model.Objection;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.SourceKind;
import org.portrait.model.Statement;
import org.portrait.model.value.IntRange;

/** A project of two segments and three personas, as small as tests of services need it. */
final class Shop {

    final Document document;
    final Project project = PersonaFactory.eINSTANCE.createProject();
    final Segment families;
    final Segment offices;
    final Persona anna;
    final Persona oleg;
    final Persona outsider;

    Shop() {
        project.setName("Shop");
        project.setLanguage("en");
        families = segment("Families");
        offices = segment("Offices");
        anna = persona("Anna Belova", PersonaKind.CONSUMER, PersonaStatus.APPROVED);
        oleg = persona("Oleg", PersonaKind.BUSINESS, PersonaStatus.DRAFT);
        outsider = persona("Wendy", PersonaKind.CONSUMER, PersonaStatus.ARCHIVED);
        families.getPersonas().add(anna);
        offices.getPersonas().add(oleg);
        project.getPersonas().add(outsider);
        anna.getDemography().setAge(IntRange.of(25));
        anna.setLastReview(LocalDate.now());
        participant(anna, "Oleg", ParticipantRole.INFLUENCER, 60);
        participant(anna, "Mother-in-law", ParticipantRole.GATEKEEPER, null);
        participant(anna, "Anna", ParticipantRole.DECIDER, 100);
        objection(anna.getBehaviour().getObjections(), "Is it safe?", null);
        objection(anna.getParticipants().get(1).getObjections(), "You have a roof", "A room for the child");
        channel(anna, ChannelKind.SEARCH, "Search");
        channel(anna, ChannelKind.EVENT, "Fair");
        channel(oleg, ChannelKind.SEARCH, " search");
        anna.getPsychography().getPains().add(statement("No room for the child"));
        anna.getPsychography().getPains().add(statement("Deadlines missed"));
        Evidence evidence = PersonaFactory.eINSTANCE.createEvidence();
        evidence.setTrait("devices");
        evidence.setSource("Interviews");
        evidence.setKind(SourceKind.INTERVIEW);
        evidence.setN(11L);
        evidence.setDate(LocalDate.of(2026, 4, 21));
        oleg.getBehaviour().getEvidence().add(evidence);
        document = Documents.create(project);
    }

    /** What interviews told about the devices of Oleg. */
    Evidence heard() {
        return oleg.getBehaviour().getEvidence().getFirst();
    }

    /** An objection of Anna that nothing answers. */
    Objection safe() {
        return anna.getBehaviour().getObjections().getFirst();
    }

    /** An objection of Anna's mother-in-law with an answer. */
    Objection roof() {
        return anna.getParticipants().get(1).getObjections().getFirst();
    }

    /** The file as it would be written now. */
    String text() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            project.eResource().save(bytes, Map.of());
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does something as the modelling environment does, that is, listening to what changes, and takes it back. */
    void doAndUndo(Runnable work) {
        ChangeRecorder recorder = new ChangeRecorder(project.eResource());
        work.run();
        recorder.endRecording().apply();
        recorder.dispose();
    }

    private Segment segment(String name) {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName(name);
        project.getSegments().add(segment);
        return segment;
    }

    private static Persona persona(String name, PersonaKind kind, PersonaStatus status) {
        Persona persona = Templates.persona(kind);
        persona.setName(name);
        persona.setStatus(status);
        persona.getParticipants().clear();
        return persona;
    }

    private static void participant(Persona decision, String name, ParticipantRole role, Integer influence) {
        Participant participant = PersonaFactory.eINSTANCE.createParticipant();
        participant.setName(name);
        participant.setRole(role);
        participant.setInfluence(influence);
        decision.getParticipants().add(participant);
    }

    private static void objection(List<Objection> objections, String text, String answer) {
        Objection objection = PersonaFactory.eINSTANCE.createObjection();
        objection.setText(text);
        objection.setAnswer(answer);
        objection.setWeight(4);
        objections.add(objection);
    }

    private static Statement statement(String text) {
        Statement statement = PersonaFactory.eINSTANCE.createStatement();
        statement.setText(text);
        return statement;
    }

    private static void channel(Persona persona, ChannelKind kind, String text) {
        Channel channel = PersonaFactory.eINSTANCE.createChannel();
        channel.setKind(kind);
        channel.setText(text);
        persona.getBehaviour().getChannels().add(channel);
    }
}
