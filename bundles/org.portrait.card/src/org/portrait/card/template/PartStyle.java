/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

/** How traits are shown. Which style suits which trait, {@link TraitStyles} tells. */
public enum PartStyle {
    /** A grid of labels and values. */
    FACTS,
    /** Amounts of money in large figures. */
    FIGURES,
    /** A list with bullets. */
    BULLETS,
    /** Short items as chips, one beside the other. */
    CHIPS,
    /** A list with bars for the weights of the items. */
    WEIGHTED,
    /** Scales between two poles. */
    SLIDERS,
    /** Percentages as bars. */
    GAUGES,
    /** Words of the persona. */
    QUOTE,
    /** Running text. */
    PROSE,
    /** Moments of a day along a line. */
    TIMELINE,
    /** Objections, each with its answer. */
    OBJECTIONS,
    /** The people who take part in a decision, with role and influence. */
    PARTICIPANTS,
    /** Channels with an icon for their kind. */
    CHANNELS,
    /** The children. */
    CHILDREN,
    /** Traits that the user named. */
    OWN_TRAITS;

    /** Whether several traits share one part: a fact is no part of its own, a list is. */
    public boolean isShared() {
        return this == FACTS || this == FIGURES || this == GAUGES;
    }
}
