/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import java.util.Optional;
import java.util.function.UnaryOperator;

import org.portrait.card.layout.Drafting;
import org.portrait.card.template.CardTemplate;
import org.portrait.ui.card.CardEditing;

/** Shows what would come of a gesture while it goes on: what is seen last is what stays. */
public final class Previewing {

    private final CardEditing tools;
    private final Drafting before;
    /** How the card is arranged as long as the gesture goes on. */
    private final Optional<CardTemplate> template;

    /** Begins. */
    public Previewing(CardEditing tools) {
        this.tools = tools;
        before = tools.canvas().drafting();
        template = tools.frozen();
    }

    /** Shows the card after a change. @param offers whether it also shows what is not said yet */
    public void show(boolean offers, UnaryOperator<CardTemplate> change) {
        tools.canvas().setDrafting(before.offering(offers || before.offers()));
        template.ifPresent(from -> {
            CardTemplate to = change.apply(from);
            tools.canvas().preview(to.equals(from) ? null : to);
        });
    }

    /** Shows the card as it is. */
    public void end() {
        tools.canvas().preview(null);
        tools.canvas().setDrafting(before);
    }
}
