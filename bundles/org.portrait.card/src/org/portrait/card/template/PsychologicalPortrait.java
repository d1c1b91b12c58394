/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.portrait.model.PartStyle.BULLETS;
import static org.portrait.model.PartStyle.CHIPS;
import static org.portrait.model.PartStyle.FACTS;
import static org.portrait.model.PartStyle.GAUGES;
import static org.portrait.model.PartStyle.PROSE;
import static org.portrait.model.PartStyle.SLIDERS;
import static org.portrait.model.PartStyle.WEIGHTED;

import java.util.List;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/** What moves a person: character and temperament at the centre, around it what the person wants, fears and values. */
final class PsychologicalPortrait {

    private PsychologicalPortrait() {
    }

    static CardTemplate template() {
        return CardTemplate.shipped("psychological", 3, false,
                new Head(List.of("demography.age", "personality.temperament", "socioEconomics.occupation"), "story.quote"),
                List.of(Block.column("scales", "tune-variant", Accent.MIND, Part.of(SLIDERS, "personality.scales"))
                                .at(Position.in(1, 2)).with(Emphasis.STRONG),
                        Block.column("strengths", "gauge", Accent.PRIMARY,
                                Part.of(GAUGES, "personality.emotionality", "personality.will", "personality.sociability",
                                        "personality.selfEsteem", "personality.selfControl", "personality.teamwork")),
                        Block.column("character", "head-heart-outline", Accent.MIND,
                                Part.of(CHIPS, "personality.character", "personality.intellect", "personality.abilities"),
                                Part.of(FACTS, "personality.motivation")),
                        Block.column("motivations", "rocket-launch-outline", Accent.POSITIVE,
                                Part.of(WEIGHTED, "psychography.motivations")),
                        Block.column("fears", "weather-lightning", Accent.NEGATIVE, Part.of(BULLETS, "psychography.fears")),
                        Block.column("dreams", "star-four-points-outline", Accent.MIND, Part.of(BULLETS, "psychography.dreams")),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE, Part.of(WEIGHTED, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE, Part.of(WEIGHTED, "psychography.pains")),
                        Block.column("values", "heart-outline", Accent.PEOPLE,
                                Part.of(CHIPS, "psychography.values", "psychography.emotions", "psychography.interests")),
                        Block.column("life", "home-heart", Accent.PLACE, Part.of(PROSE, "psychography.lifestyle"),
                                Part.of(BULLETS, "psychography.habits")),
                        Block.column("opinions", "comment-quote-outline", Accent.PRIMARY, Part.of(BULLETS, "story.opinions")),
                        Block.column("about", "text-account", Accent.NEUTRAL, Part.of(PROSE, "story.biography"))
                                .with(Emphasis.QUIET)));
    }
}
