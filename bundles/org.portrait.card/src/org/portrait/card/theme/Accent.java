/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

/** What a block is about, as far as its colour tells; a palette has a {@link Tone} for each. */
public enum Accent {
    /** Plain facts about the person. */
    NEUTRAL,
    /** The theme's own colour: what matters most. */
    PRIMARY,
    /** What the person is after: goals, motives, reasons to buy. */
    POSITIVE,
    /** What stands in the way: problems, fears, objections. */
    NEGATIVE,
    /** The mind: character, values, feelings. */
    MIND,
    /** Money, purchases, brands. */
    MONEY,
    /** Places, channels, contacts. */
    PLACE,
    /** Other people: family, decision participants. */
    PEOPLE
}
