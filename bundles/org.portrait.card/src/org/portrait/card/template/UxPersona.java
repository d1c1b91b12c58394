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
import static org.portrait.model.PartStyle.SLIDERS;
import static org.portrait.model.PartStyle.TIMELINE;
import static org.portrait.model.PartStyle.WEIGHTED;

import java.util.List;

import org.portrait.model.Accent;

/** One page for a product team: who, what for, what hinders, what with. */
final class UxPersona {

    private UxPersona() {
    }

    static CardTemplate template() {
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
