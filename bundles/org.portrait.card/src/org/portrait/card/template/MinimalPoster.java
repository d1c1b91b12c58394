/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import static org.portrait.model.PartStyle.BULLETS;
import static org.portrait.model.PartStyle.QUOTE;

import java.util.List;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/** For the wall: the persona's own words, large, and the three things to remember. */
final class MinimalPoster {

    private MinimalPoster() {
    }

    static CardTemplate template() {
        return CardTemplate.shipped("poster", 3, false,
                new Head(List.of("demography.age", "socioEconomics.occupation", "geography.city"), ""),
                List.of(Block.column("words", "format-quote-open", Accent.PRIMARY, Part.of(QUOTE, "story.quote"))
                                .at(Position.in(1, 3)).with(Emphasis.STRONG),
                        Block.column("goals", "bullseye-arrow", Accent.POSITIVE, Part.of(BULLETS, "psychography.goals")),
                        Block.column("pains", "lightning-bolt-outline", Accent.NEGATIVE, Part.of(BULLETS, "psychography.pains")),
                        Block.column("reasons", "cart-outline", Accent.MONEY, Part.of(BULLETS, "behaviour.reasonsToBuy"))));
    }
}
