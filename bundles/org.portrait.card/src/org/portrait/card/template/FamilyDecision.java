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
import static org.portrait.model.PartStyle.OBJECTIONS;
import static org.portrait.model.PartStyle.PARTICIPANTS;
import static org.portrait.model.PartStyle.PROSE;
import static org.portrait.model.PartStyle.WEIGHTED;

import java.util.List;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/** Who buys with whom: the household, everybody who has a say, and what each of them objects to. */
final class FamilyDecision {

    private FamilyDecision() {
    }

    static CardTemplate template() {
        return CardTemplate.shipped("family", 3, false,
                new Head(List.of("demography.age", "demography.maritalStatus", "geography.city"), "story.quote"),
                List.of(Block.column("participants", "account-group-outline", Accent.PEOPLE,
                                Part.of(PARTICIPANTS, "participants")).at(Position.in(1, 2)).with(Emphasis.STRONG),
                        Block.column("household", "home-heart", Accent.PLACE,
                                Part.of(FACTS, "demography.parentalStatus", "demography.householdSize", "demography.household",
                                        "socioEconomics.housing", "socioEconomics.livingConditions", "socioEconomics.home")),
                        Block.column("family", "account-child-outline", Accent.PEOPLE, Part.of(CHILDREN, "demography.children")),
                        Block.column("purse", "wallet-outline", Accent.MONEY,
                                Part.of(FIGURES, "socioEconomics.income", "behaviour.averageReceipt"),
                                Part.of(FACTS, "socioEconomics.incomeLevel", "socioEconomics.priceTier", "behaviour.frequency",
                                        "behaviour.seasonality")),
                        Block.column("decision", "call-split", Accent.PRIMARY, Part.of(PROSE, "behaviour.decisionProcess"),
                                Part.of(FACTS, "behaviour.customerType", "behaviour.readiness")),
                        Block.column("reasons", "cart-outline", Accent.MONEY, Part.of(BULLETS, "behaviour.reasonsToBuy"),
                                Part.of(CHIPS, "behaviour.basket", "behaviour.brands")),
                        Block.column("objections", "comment-question-outline", Accent.NEGATIVE,
                                Part.of(OBJECTIONS, "behaviour.objections")),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE, Part.of(WEIGHTED, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE, Part.of(WEIGHTED, "psychography.pains")),
                        Block.column("life", "heart-outline", Accent.PEOPLE, Part.of(CHIPS, "psychography.values"),
                                Part.of(BULLETS, "psychography.habits", "geography.holidays")),
                        Block.column("contact", "bullhorn-outline", Accent.PLACE, Part.of(CHANNELS, "behaviour.channels"),
                                Part.of(FACTS, "behaviour.contactWay", "behaviour.contactTime")),
                        Block.column("about", "text-account", Accent.NEUTRAL, Part.of(PROSE, "story.biography"))
                                .with(Emphasis.QUIET)));
    }
}
