/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.function.UnaryOperator;

import org.portrait.card.layout.Card;
import org.portrait.card.layout.Drafting;
import org.portrait.card.template.CardTemplate;
import org.portrait.ui.card.CardEditing;

/** Shows what would come of a gesture while it goes on; letters keep their size meanwhile, so that nothing jumps. */
public final class Previewing {

    private final CardEditing tools;
    private final Drafting before;
    private final double density;

    /** Begins. */
    public Previewing(CardEditing tools) {
        this.tools = tools;
        before = tools.canvas().drafting();
        density = before.density() == 0 ? tools.canvas().card().map(Card::density).orElse(0.0) : before.density();
    }

    /** Shows the card after a change. @param offers whether it also shows what is not said yet */
    public void show(boolean offers, UnaryOperator<CardTemplate> change) {
        tools.canvas().setDrafting(before.offering(offers || before.offers()).at(density));
        tools.preview(change);
    }

    /** Shows the card as it is. */
    public void end() {
        tools.canvas().preview(null);
        tools.canvas().setDrafting(before);
    }
}
