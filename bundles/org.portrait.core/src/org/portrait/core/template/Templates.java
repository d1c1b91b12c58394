/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.core.template;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.portrait.model.Decision;
import org.portrait.model.Participant;
import org.portrait.model.ParticipantRole;
import org.portrait.model.Persona;
import org.portrait.model.PersonaFactory;
import org.portrait.model.PersonaKind;
import org.portrait.model.PersonaPackage;
import org.portrait.model.PersonaStatus;
import org.portrait.model.Project;
import org.portrait.model.Segment;
import org.portrait.model.derived.Identifiers;
import org.portrait.model.text.TextBundle;

/** The starting points for new projects and personas. */
public final class Templates {

    /** Texts of the starting points. */
    static final TextBundle TEXTS = TextBundle.beside(Templates.class);

    private static final List<StartingPoint> ALL = List.of(new StartingPoint("b2c", PersonaKind.CONSUMER),
            new StartingPoint("b2b", PersonaKind.BUSINESS));

    private static final List<EReference> COMMON = List.of(PersonaPackage.Literals.PERSONA__DEMOGRAPHY,
            PersonaPackage.Literals.PERSONA__GEOGRAPHY, PersonaPackage.Literals.PERSONA__PSYCHOGRAPHY,
            PersonaPackage.Literals.PERSONA__BEHAVIOUR, PersonaPackage.Literals.PERSONA__STORY);
    private static final Map<PersonaKind, List<EReference>> GROUPS = Map.of(
            PersonaKind.CONSUMER, List.of(PersonaPackage.Literals.PERSONA__SOCIO_ECONOMICS, PersonaPackage.Literals.PERSONA__PERSONALITY),
            PersonaKind.BUSINESS, List.of(PersonaPackage.Literals.PERSONA__BUSINESS));

    private static final Map<PersonaKind, List<ParticipantRole>> ROLES = Map.of(
            PersonaKind.CONSUMER, List.of(ParticipantRole.INITIATOR, ParticipantRole.DECIDER, ParticipantRole.BUYER, ParticipantRole.USER),
            PersonaKind.BUSINESS, List.of(ParticipantRole.INITIATOR, ParticipantRole.INFLUENCER, ParticipantRole.DECIDER,
                    ParticipantRole.BUYER, ParticipantRole.USER, ParticipantRole.GATEKEEPER));

    /** Decisions that most projects serve, with the traits that they need. */
    private static final Map<PersonaKind, Map<String, List<String>>> DECISIONS = Map.of(
            PersonaKind.CONSUMER, Map.of(
                    "decision.offer", List.of("demography", "geography", "psychography", "personality", "behaviour.reasonsToBuy",
                            "behaviour.objections", "behaviour.decisionProcess", "behaviour.basket", "behaviour.brands", "behaviour.seasonality"),
                    "decision.price", List.of("socioEconomics", "behaviour.averageReceipt", "behaviour.frequency", "behaviour.customerType"),
                    "decision.channels", List.of("behaviour.channels", "behaviour.sources", "behaviour.devices", "behaviour.contactWay",
                            "behaviour.contactTime", "behaviour.readiness")),
            PersonaKind.BUSINESS, Map.of(
                    "decision.offer", List.of("business", "trade", "production", "psychography", "behaviour.reasonsToBuy",
                            "behaviour.objections", "behaviour.decisionProcess", "behaviour.basket", "behaviour.brands", "behaviour.seasonality"),
                    "decision.price", List.of("behaviour.averageReceipt", "behaviour.frequency", "behaviour.customerType"),
                    "decision.channels", List.of("demography", "geography", "personality", "behaviour.channels", "behaviour.sources",
                            "behaviour.devices", "behaviour.contactWay", "behaviour.contactTime", "behaviour.readiness")));
    private static final List<String> DECISION_ORDER = List.of("decision.offer", "decision.price", "decision.channels");

    private Templates() {
    }

    /** All starting points. */
    public static List<StartingPoint> all() {
        return ALL;
    }

    /** The starting point with an id such as {@code b2c}, if there is one. */
    public static Optional<StartingPoint> find(String id) {
        return ALL.stream().filter(point -> point.id().equalsIgnoreCase(id)).findFirst();
    }

    /** A new persona to fill in: a draft with the trait groups of its kind; in companies with the roles in the decision. */
    public static Persona persona(PersonaKind kind) {
        Persona persona = PersonaFactory.eINSTANCE.createPersona();
        persona.setKind(kind);
        persona.setStatus(PersonaStatus.DRAFT);
        Stream.concat(COMMON.stream(), GROUPS.get(kind).stream())
                .forEach(group -> persona.eSet(group, EcoreUtil.create(group.getEReferenceType())));
        if (kind == PersonaKind.BUSINESS) {
            persona.getParticipants().addAll(participants(kind));
        }
        return Identifiers.complete(persona);
    }

    /** A new segment with a persona to fill in. */
    public static Segment segment(PersonaKind kind, Locale language) {
        Segment segment = PersonaFactory.eINSTANCE.createSegment();
        segment.setName(TEXTS.get("segment", language));
        segment.getPersonas().add(persona(kind));
        return Identifiers.complete(segment);
    }

    /** One participant for each role that a decision of this kind usually has; who they are is to be filled in. */
    public static List<Participant> participants(PersonaKind kind) {
        return ROLES.get(kind).stream().map(role -> {
            Participant participant = PersonaFactory.eINSTANCE.createParticipant();
            participant.setRole(role);
            return Identifiers.complete(participant);
        }).toList();
    }

    static Project emptyProject(PersonaKind kind, Locale language) {
        Project project = PersonaFactory.eINSTANCE.createProject();
        project.setName(TEXTS.get("project", language));
        project.setLanguage(language.getLanguage());
        DECISION_ORDER.forEach(key -> project.getDecisions().add(decision(TEXTS.get(key, language), DECISIONS.get(kind).get(key))));
        return project;
    }

    private static Decision decision(String text, List<String> traits) {
        Decision decision = PersonaFactory.eINSTANCE.createDecision();
        decision.setText(text);
        decision.getTraits().addAll(traits);
        return decision;
    }
}
