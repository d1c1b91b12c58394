/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.layout;

/**
 * How a card is shown while somebody works on it.
 *
 * @param offers  whether it offers what is not said yet, as chips that are no part of the card
 * @param density factor for all sizes, so that nothing jumps while a text grows; 0 = as large as fits
 */
public record Drafting(boolean offers, double density) {

    /** As the card will be printed. */
    public static final Drafting NONE = new Drafting(false, 0);

    /** With or without offers. */
    public Drafting offering(boolean other) {
        return new Drafting(other, density);
    }

    /** At a size. */
    public Drafting at(double other) {
        return new Drafting(offers, other);
    }
}
