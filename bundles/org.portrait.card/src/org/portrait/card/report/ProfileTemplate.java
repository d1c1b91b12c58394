/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.report;

import java.util.ArrayList;
import java.util.List;

import org.portrait.card.template.Block;
import org.portrait.card.template.CardTemplate;
import org.portrait.card.template.Head;
import org.portrait.card.template.Part;
import org.portrait.model.PartStyle;
import org.portrait.card.template.TraitStyles;
import org.portrait.model.Accent;
import org.portrait.model.trait.Trait;

/** A template that shows everything, in blocks that suit two columns; what no block names joins those of its group. */
final class ProfileTemplate {

    private static final int COLUMNS = 2;
    /** Traits that are not shown in the style of their type. */
    private static final List<String> STYLED = List.of("socioEconomics.income", "business.turnover", "personality.character",
            "personality.intellect", "personality.abilities");

    private ProfileTemplate() {
    }

    static CardTemplate create() {
        List<Block> blocks = new ArrayList<>(List.of(
                Block.column("story", "text-account", Accent.PRIMARY, Part.of(null, "story.biography", "story.opinions")),
                Block.column("demography", "card-account-details-outline", Accent.NEUTRAL, Part.of(null, group("demography"))),
                Block.column("geography", "map-marker-outline", Accent.PLACE, Part.of(null, group("geography"))),
                Block.column("socioEconomics", "briefcase-outline", Accent.NEUTRAL, Part.of(PartStyle.FIGURES, "socioEconomics.income"),
                        Part.of(null, group("socioEconomics"))),
                Block.column("business", "office-building-outline", Accent.NEUTRAL, Part.of(PartStyle.FIGURES, "business.turnover"),
                        Part.of(null, group("business"))),
                Block.column("trade", "storefront-outline", Accent.NEUTRAL, Part.of(null, group("trade"))),
                Block.column("production", "factory", Accent.NEUTRAL, Part.of(null, group("production"))),
                Block.column("personality", "tune-variant", Accent.MIND, Part.of(null, group("personality")),
                        Part.of(PartStyle.CHIPS, "personality.character", "personality.intellect", "personality.abilities")),
                Block.column("goals", "bullseye-arrow", Accent.POSITIVE, Part.of(PartStyle.WEIGHTED, "psychography.goals"),
                        Part.of(PartStyle.WEIGHTED, "psychography.motivations"), Part.of(null, "psychography.dreams")),
                Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE, Part.of(PartStyle.WEIGHTED, "psychography.pains"),
                        Part.of(null, "psychography.fears")),
                Block.column("life", "heart-outline", Accent.PEOPLE, Part.of(null, "psychography.lifestyle"),
                        Part.of(PartStyle.CHIPS, "psychography.values", "psychography.interests"),
                        Part.of(null, "psychography.habits"), Part.of(PartStyle.CHIPS, "psychography.emotions")),
                Block.column("purchase", "cart-outline", Accent.MONEY, Part.of(PartStyle.FIGURES, "behaviour.averageReceipt"),
                        Part.of(null, "behaviour.customerType", "behaviour.readiness", "behaviour.frequency",
                                "behaviour.seasonality", "behaviour.reasonsToBuy"),
                        Part.of(PartStyle.CHIPS, "behaviour.basket", "behaviour.brands"), Part.of(null, "behaviour.decisionProcess")),
                Block.column("objections", "comment-question-outline", Accent.NEGATIVE, Part.of(null, "behaviour.objections")),
                Block.column("contact", "bullhorn-outline", Accent.PLACE, Part.of(null, "behaviour.channels", "behaviour.contactWay",
                        "behaviour.contactTime"), Part.of(PartStyle.CHIPS, "behaviour.sources", "behaviour.devices")),
                Block.column("participants", "account-group-outline", Accent.PEOPLE, Part.of(null, "participants")),
                Block.foot("day", "clock-outline", Accent.PRIMARY, Part.of(null, "story.day"))));
        return CardTemplate.shipped("profile", COLUMNS, true, new Head(List.of("demography.age", "geography.city",
                "socioEconomics.occupation", "business.company"), "story.quote"), blocks);
    }

    /** All traits of a group but the user's own and those that have a style here. */
    private static String[] group(String name) {
        return Trait.all().stream().filter(trait -> trait.group() != null && trait.group().getName().equals(name)
                && !TraitStyles.isOwn(trait) && !STYLED.contains(trait.key())).map(Trait::key).toArray(String[]::new);
    }
}
