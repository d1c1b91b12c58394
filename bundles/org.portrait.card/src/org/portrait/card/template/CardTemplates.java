/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.portrait.model.PartStyle.BULLETS;
import static org.portrait.model.PartStyle.CHANNELS;
import static org.portrait.model.PartStyle.CHILDREN;
import static org.portrait.model.PartStyle.CHIPS;
import static org.portrait.model.PartStyle.FACTS;
import static org.portrait.model.PartStyle.FIGURES;
import static org.portrait.model.PartStyle.GAUGES;
import static org.portrait.model.PartStyle.OBJECTIONS;
import static org.portrait.model.PartStyle.PARTICIPANTS;
import static org.portrait.model.PartStyle.PROSE;
import static org.portrait.model.PartStyle.SLIDERS;
import static org.portrait.model.PartStyle.TIMELINE;
import static org.portrait.model.PartStyle.WEIGHTED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.model.Accent;
import org.portrait.model.Persona;
import org.portrait.model.PersonaKind;
import org.portrait.model.Project;
import org.portrait.model.derived.Personas;

/** The card templates that ship with the product. */
public final class CardTemplates {

    /** The whole person: facts beside, goals and problems in the middle, purchases and contacts after. */
    public static final CardTemplate B2C_CLASSIC = b2cClassic();
    /** A customer that is a company: who decides, what the company needs, what speaks against and how to answer. */
    public static final CardTemplate B2B_ACCOUNT = b2bAccount();
    /** One page for a product team: who, what for, what hinders, what with. */
    public static final CardTemplate UX_PERSONA = uxPersona();

    private static final List<CardTemplate> ALL = List.of(B2C_CLASSIC, B2B_ACCOUNT, UX_PERSONA);

    private CardTemplates() {
    }

    /** All templates. */
    public static List<CardTemplate> all() {
        return ALL;
    }

    /** The template with an id, if there is one. */
    public static Optional<CardTemplate> find(String id) {
        return ALL.stream().filter(template -> template.id().equals(id)).findFirst();
    }

    /** The templates of a project's own, and those that ship with the product. */
    public static List<CardTemplate> all(Project project) {
        return Stream.concat(project.getDesigns().stream().map(Designs::template), ALL.stream()).toList();
    }

    /** How the card of a persona is arranged: its template with what it changes of it. */
    public static CardTemplate of(Persona persona) {
        return persona.getArrangement() == null ? chosen(persona) : Designs.over(chosen(persona), persona.getArrangement());
    }

    /** The template that a persona asks for, one of the project's own or a shipped one; else the one that suits its kind. */
    public static CardTemplate chosen(Persona persona) {
        String id = persona.getTemplate();
        return Personas.project(persona).flatMap(project -> project.getDesigns().stream().filter(design -> design.getId() != null
                && design.getId().equals(id)).findFirst()).map(Designs::template).or(() -> Optional.ofNullable(id).flatMap(CardTemplates::find))
                .orElse(persona.getKind() == PersonaKind.BUSINESS ? B2B_ACCOUNT : B2C_CLASSIC);
    }

    private static CardTemplate b2cClassic() {
        return CardTemplate.shipped("b2c-classic", 3, true,
                new Head(List.of("demography.age", "geography.city", "socioEconomics.occupation"), "story.quote"),
                List.of(Block.lead("about", "text-account", Accent.PRIMARY, Part.of(PROSE, "story.biography")),
                        Block.column("person", "card-account-details-outline", Accent.NEUTRAL,
                                Part.of(FIGURES, "socioEconomics.income"),
                                Part.of(FACTS, "demography.birthDate", "demography.sex", "demography.maritalStatus",
                                        "demography.parentalStatus", "demography.householdSize",
                                        "demography.household", "socioEconomics.incomeLevel",
                                        "socioEconomics.education", "socioEconomics.fieldOfStudy",
                                        "socioEconomics.position", "socioEconomics.employment",
                                        "socioEconomics.workplace", "socioEconomics.housing",
                                        "socioEconomics.livingConditions", "socioEconomics.home",
                                        "socioEconomics.priceTier", "socioEconomics.socialGrade",
                                        "demography.nationality", "demography.ethnicity", "demography.religion")),
                        Block.column("family", "account-child-outline", Accent.PEOPLE,
                                Part.of(CHILDREN, "demography.children")),
                        Block.column("place", "map-marker-outline", Accent.PLACE,
                                Part.of(FACTS, "geography.country", "geography.region", "geography.settlement",
                                        "geography.climate"),
                                Part.of(CHIPS, "geography.languages"),
                                Part.of(BULLETS, "geography.culture", "geography.holidays")),
                        Block.column("mind", "tune-variant", Accent.MIND,
                                Part.of(FACTS, "personality.temperament", "personality.motivation"),
                                Part.of(SLIDERS, "personality.scales"),
                                Part.of(GAUGES, "personality.emotionality", "personality.will",
                                        "personality.sociability", "personality.selfEsteem",
                                        "personality.selfControl", "personality.teamwork"),
                                Part.of(CHIPS, "personality.character", "personality.intellect",
                                        "personality.abilities")),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE,
                                Part.of(WEIGHTED, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE,
                                Part.of(WEIGHTED, "psychography.pains")),
                        Block.column("motivations", "rocket-launch-outline", Accent.POSITIVE,
                                Part.of(BULLETS, "psychography.motivations")),
                        Block.column("dreams", "star-four-points-outline", Accent.MIND,
                                Part.of(BULLETS, "psychography.dreams")),
                        Block.column("fears", "weather-lightning", Accent.NEGATIVE,
                                Part.of(BULLETS, "psychography.fears")),
                        Block.column("life", "heart-outline", Accent.PEOPLE,
                                Part.of(PROSE, "psychography.lifestyle"),
                                Part.of(CHIPS, "psychography.values", "psychography.interests"),
                                Part.of(BULLETS, "psychography.habits"), Part.of(CHIPS, "psychography.emotions")),
                        Block.column("purchase", "cart-outline", Accent.MONEY,
                                Part.of(FIGURES, "behaviour.averageReceipt"),
                                Part.of(FACTS, "behaviour.customerType", "behaviour.readiness",
                                        "behaviour.frequency", "behaviour.seasonality"),
                                Part.of(BULLETS, "behaviour.reasonsToBuy"), Part.of(CHIPS, "behaviour.basket"),
                                Part.of(CHIPS, "behaviour.brands"), Part.of(PROSE, "behaviour.decisionProcess")),
                        Block.column("objections", "comment-question-outline", Accent.NEGATIVE,
                                Part.of(OBJECTIONS, "behaviour.objections")),
                        Block.column("contact", "bullhorn-outline", Accent.PLACE,
                                Part.of(CHANNELS, "behaviour.channels"),
                                Part.of(FACTS, "behaviour.contactWay", "behaviour.contactTime"),
                                Part.of(CHIPS, "behaviour.sources", "behaviour.devices")),
                        Block.column("opinions", "comment-quote-outline", Accent.PRIMARY,
                                Part.of(BULLETS, "story.opinions")),
                        Block.column("participants", "account-group-outline", Accent.PEOPLE,
                                Part.of(PARTICIPANTS, "participants")),
                        Block.foot("day", "clock-outline", Accent.PRIMARY, Part.of(TIMELINE, "story.day"))));
    }

    private static CardTemplate b2bAccount() {
        return CardTemplate.shipped("b2b-account", 3, true,
                new Head(List.of("business.position", "business.company", "geography.city", "demography.age"),
                        "story.quote"),
                List.of(Block.lead("about", "text-account", Accent.PRIMARY, Part.of(PROSE, "story.biography")),
                        Block.column("company", "office-building-outline", Accent.NEUTRAL,
                                Part.of(FIGURES, "business.turnover"),
                                Part.of(FACTS, "business.industry", "business.companySize", "business.coverage",
                                        "business.employees", "business.salesVolume")),
                        Block.column("trade", "storefront-outline", Accent.NEUTRAL,
                                Part.of(FIGURES, "trade.priceRange"),
                                Part.of(FACTS, "trade.floorArea", "trade.deliveries"),
                                Part.of(CHIPS, "trade.brands")),
                        Block.column("production", "factory", Accent.NEUTRAL,
                                Part.of(FACTS, "production.output", "production.expansion"),
                                Part.of(PROSE, "production.purchasing"),
                                Part.of(CHIPS, "production.equipment", "production.suppliers")),
                        Block.column("person", "card-account-details-outline", Accent.NEUTRAL,
                                Part.of(FACTS, "socioEconomics.position", "socioEconomics.occupation",
                                        "socioEconomics.education", "socioEconomics.fieldOfStudy",
                                        "demography.sex", "demography.birthDate", "demography.maritalStatus",
                                        "demography.parentalStatus", "geography.country", "geography.region",
                                        "geography.settlement", "geography.climate", "socioEconomics.income",
                                        "socioEconomics.employment", "socioEconomics.workplace",
                                        "socioEconomics.priceTier")),
                        Block.column("needs", "bullseye-arrow", Accent.POSITIVE,
                                Part.of(BULLETS, "business.internalNeeds"),
                                Part.of(BULLETS, "business.externalNeeds")),
                        Block.column("goals", "flag-outline", Accent.POSITIVE,
                                Part.of(WEIGHTED, "psychography.goals"),
                                Part.of(BULLETS, "psychography.motivations", "psychography.dreams")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE,
                                Part.of(WEIGHTED, "psychography.pains"), Part.of(BULLETS, "psychography.fears")),
                        Block.column("reasons", "handshake-outline", Accent.MONEY,
                                Part.of(FIGURES, "behaviour.averageReceipt"),
                                Part.of(BULLETS, "behaviour.reasonsToBuy"),
                                Part.of(FACTS, "behaviour.frequency", "behaviour.seasonality",
                                        "behaviour.customerType", "behaviour.readiness"),
                                Part.of(CHIPS, "behaviour.basket", "behaviour.brands")),
                        Block.column("participants", "account-group-outline", Accent.PEOPLE,
                                Part.of(PARTICIPANTS, "participants"),
                                Part.of(PROSE, "behaviour.decisionProcess")),
                        Block.column("objections", "comment-question-outline", Accent.NEGATIVE,
                                Part.of(OBJECTIONS, "behaviour.objections")),
                        Block.column("mind", "tune-variant", Accent.MIND,
                                Part.of(FACTS, "personality.temperament", "personality.motivation"),
                                Part.of(SLIDERS, "personality.scales"),
                                Part.of(CHIPS, "personality.character"), Part.of(GAUGES, "personality.emotionality",
                                        "personality.will", "personality.sociability", "personality.selfEsteem",
                                        "personality.selfControl", "personality.teamwork")),
                        Block.column("life", "heart-outline", Accent.PEOPLE,
                                Part.of(PROSE, "psychography.lifestyle"),
                                Part.of(CHIPS, "psychography.values", "psychography.interests"),
                                Part.of(BULLETS, "psychography.habits"), Part.of(CHIPS, "psychography.emotions")),
                        Block.column("contact", "bullhorn-outline", Accent.PLACE,
                                Part.of(CHANNELS, "behaviour.channels"),
                                Part.of(FACTS, "behaviour.contactWay", "behaviour.contactTime"),
                                Part.of(CHIPS, "behaviour.sources", "behaviour.devices")),
                        Block.column("opinions", "comment-quote-outline", Accent.PRIMARY,
                                Part.of(BULLETS, "story.opinions")),
                        Block.foot("day", "clock-outline", Accent.PRIMARY, Part.of(TIMELINE, "story.day"))));
    }

    private static CardTemplate uxPersona() {
        return CardTemplate.shipped("ux-persona", 3, false,
                new Head(List.of("demography.age", "socioEconomics.occupation", "geography.city"), "story.quote"),
                List.of(Block.lead("about", "text-account", Accent.PRIMARY, Part.of(PROSE, "story.biography")),
                        Block.column("person", "card-account-details-outline", Accent.NEUTRAL,
                                Part.of(FACTS, "demography.maritalStatus", "demography.parentalStatus",
                                        "socioEconomics.education", "socioEconomics.employment",
                                        "socioEconomics.income", "personality.temperament")),
                        Block.column("mind", "tune-variant", Accent.MIND,
                                Part.of(SLIDERS, "personality.scales"), Part.of(CHIPS, "personality.character")),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE,
                                Part.of(BULLETS, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE,
                                Part.of(BULLETS, "psychography.pains")),
                        Block.column("motivations", "rocket-launch-outline", Accent.POSITIVE,
                                Part.of(WEIGHTED, "psychography.motivations")),
                        Block.column("life", "heart-outline", Accent.PEOPLE,
                                Part.of(CHIPS, "psychography.interests", "psychography.values"),
                                Part.of(BULLETS, "psychography.habits")),
                        Block.column("devices", "cellphone-link", Accent.PLACE,
                                Part.of(CHIPS, "behaviour.devices", "behaviour.brands"),
                                Part.of(CHANNELS, "behaviour.channels")),
                        Block.column("opinions", "comment-quote-outline", Accent.PRIMARY,
                                Part.of(BULLETS, "story.opinions")),
                        Block.foot("day", "clock-outline", Accent.PRIMARY, Part.of(TIMELINE, "story.day"))));
    }
}
