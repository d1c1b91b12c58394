/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.portrait.model.PartStyle.BULLETS;
import static org.portrait.model.PartStyle.CHANNELS;
import static org.portrait.model.PartStyle.CHIPS;
import static org.portrait.model.PartStyle.FACTS;
import static org.portrait.model.PartStyle.PROSE;
import static org.portrait.model.PartStyle.TIMELINE;
import static org.portrait.model.PartStyle.WEIGHTED;

import java.util.List;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/** A day from morning to night beside what fills it: habits, devices, moods, and where one can be met. */
final class DayInLife {

    private DayInLife() {
    }

    static CardTemplate template() {
        return CardTemplate.shipped("day-in-life", 3, false,
                new Head(List.of("demography.age", "socioEconomics.occupation", "geography.city"), "story.quote"),
                List.of(Block.column("day", "clock-outline", Accent.PRIMARY, Part.of(TIMELINE, "story.day"))
                                .at(Position.in(1, 1)).with(Emphasis.STRONG),
                        Block.column("about", "text-account", Accent.NEUTRAL, Part.of(PROSE, "story.biography")),
                        Block.column("life", "home-heart", Accent.PEOPLE, Part.of(PROSE, "psychography.lifestyle"),
                                Part.of(BULLETS, "psychography.habits")),
                        Block.column("moods", "emoticon-outline", Accent.MIND, Part.of(CHIPS, "psychography.emotions"),
                                Part.of(FACTS, "personality.temperament")),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE, Part.of(WEIGHTED, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE, Part.of(WEIGHTED, "psychography.pains")),
                        Block.column("values", "heart-outline", Accent.PEOPLE,
                                Part.of(CHIPS, "psychography.interests", "psychography.values")),
                        Block.column("devices", "cellphone-link", Accent.PLACE,
                                Part.of(CHIPS, "behaviour.devices", "behaviour.brands")),
                        Block.column("contact", "bullhorn-outline", Accent.PLACE, Part.of(CHANNELS, "behaviour.channels"),
                                Part.of(FACTS, "behaviour.contactWay", "behaviour.contactTime")),
                        Block.column("home", "home-outline", Accent.PLACE,
                                Part.of(FACTS, "demography.maritalStatus", "demography.household", "socioEconomics.workplace",
                                        "socioEconomics.housing", "socioEconomics.home", "geography.settlement"))
                                .with(Emphasis.QUIET)));
    }
}
