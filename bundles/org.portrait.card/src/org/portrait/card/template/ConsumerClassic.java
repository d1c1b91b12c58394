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

/** The whole person: facts beside, goals and problems in the middle, purchases and contacts after. */
final class ConsumerClassic {

    private ConsumerClassic() {
    }

    static CardTemplate template() {
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
}
