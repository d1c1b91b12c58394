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

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/**
 * The customer profile of 66 questions that sales people fill in over the years: education, family, career, attitudes,
 * interests, way of life, and the customer and you. What is not known yet is simply not there; answers to questions without a trait of
 * their own are the user's own traits.
 */
final class CustomerProfile {

    private CustomerProfile() {
    }

    static CardTemplate template() {
        return CardTemplate.shipped("profile-66", 3, true,
                new Head(List.of("business.position", "business.company", "demography.age", "geography.city"), "story.quote"),
                List.of(Block.column("you", "handshake-outline", Accent.PRIMARY,
                                Part.of(FACTS, "behaviour.customerType", "behaviour.readiness", "behaviour.contactWay",
                                        "behaviour.contactTime"),
                                Part.of(WEIGHTED, "psychography.pains")).with(Emphasis.STRONG),
                        Block.column("person", "card-account-details-outline", Accent.NEUTRAL,
                                Part.of(FACTS, "demography.birthDate", "demography.sex", "demography.nationality",
                                        "demography.ethnicity", "geography.country", "geography.region", "geography.settlement",
                                        "geography.climate"),
                                Part.of(CHIPS, "geography.languages")),
                        Block.column("education", "school-outline", Accent.MIND,
                                Part.of(FACTS, "socioEconomics.education", "socioEconomics.fieldOfStudy"),
                                Part.of(CHIPS, "personality.intellect", "personality.abilities")),
                        Block.column("household", "home-heart", Accent.PEOPLE,
                                Part.of(FACTS, "demography.maritalStatus", "demography.parentalStatus", "demography.householdSize",
                                        "demography.household"),
                                Part.of(CHILDREN, "demography.children")),
                        Block.column("career", "briefcase-outline", Accent.MONEY,
                                Part.of(FIGURES, "socioEconomics.income", "business.turnover"),
                                Part.of(FACTS, "socioEconomics.occupation", "socioEconomics.position",
                                        "socioEconomics.employment", "socioEconomics.workplace", "business.industry",
                                        "business.companySize", "business.coverage", "business.employees", "business.salesVolume")),
                        Block.column("participants", "account-group-outline", Accent.PEOPLE, Part.of(PARTICIPANTS, "participants")),
                        Block.column("attitudes", "bullseye-arrow", Accent.POSITIVE,
                                Part.of(WEIGHTED, "psychography.goals", "psychography.motivations"),
                                Part.of(BULLETS, "business.internalNeeds", "business.externalNeeds", "psychography.fears")),
                        Block.column("interests", "star-four-points-outline", Accent.MIND,
                                Part.of(CHIPS, "psychography.interests", "psychography.values"),
                                Part.of(BULLETS, "story.opinions"), Part.of(FACTS, "demography.religion")),
                        Block.column("life", "heart-outline", Accent.PLACE, Part.of(PROSE, "psychography.lifestyle"),
                                Part.of(BULLETS, "psychography.habits", "psychography.dreams", "geography.holidays",
                                        "geography.culture"),
                                Part.of(CHIPS, "psychography.emotions")),
                        Block.column("mind", "tune-variant", Accent.MIND,
                                Part.of(FACTS, "personality.temperament", "personality.motivation"),
                                Part.of(SLIDERS, "personality.scales"), Part.of(CHIPS, "personality.character"),
                                Part.of(GAUGES, "personality.emotionality", "personality.will", "personality.sociability",
                                        "personality.selfEsteem", "personality.selfControl", "personality.teamwork")),
                        Block.column("purchase", "cart-outline", Accent.MONEY,
                                Part.of(FIGURES, "behaviour.averageReceipt"),
                                Part.of(FACTS, "behaviour.frequency", "behaviour.seasonality"),
                                Part.of(BULLETS, "behaviour.reasonsToBuy"), Part.of(PROSE, "behaviour.decisionProcess"),
                                Part.of(CHIPS, "behaviour.basket", "behaviour.brands", "behaviour.devices")),
                        Block.column("contact", "bullhorn-outline", Accent.PLACE, Part.of(CHANNELS, "behaviour.channels"),
                                Part.of(CHIPS, "behaviour.sources")),
                        Block.column("objections", "comment-question-outline", Accent.NEGATIVE,
                                Part.of(OBJECTIONS, "behaviour.objections")),
                        Block.OWN,
                        Block.column("trade", "storefront-outline", Accent.NEUTRAL, Part.of(FIGURES, "trade.priceRange"),
                                Part.of(FACTS, "trade.floorArea", "trade.deliveries"), Part.of(CHIPS, "trade.brands")),
                        Block.column("production", "factory", Accent.NEUTRAL,
                                Part.of(FACTS, "production.output", "production.expansion"),
                                Part.of(PROSE, "production.purchasing"),
                                Part.of(CHIPS, "production.equipment", "production.suppliers")),
                        Block.column("about", "text-account", Accent.NEUTRAL, Part.of(PROSE, "story.biography")).with(Emphasis.QUIET),
                        Block.foot("day", "clock-outline", Accent.PRIMARY, Part.of(TIMELINE, "story.day"))));
    }
}
