/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.portrait.model.PartStyle.BULLETS;
import static org.portrait.model.PartStyle.CHANNELS;
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

/** A customer that is a company: who decides, what the company needs, what speaks against and how to answer. */
final class BusinessAccount {

    private BusinessAccount() {
    }

    static CardTemplate template() {
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
}
