/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Stack;
import org.portrait.model.PartStyle;

/** Composes the parts of blocks in one style. Each is a pure function of what it is given. */
@FunctionalInterface
interface PartComposer {

    /** Appends the pieces that show the content in a column of the given width; none when nothing is said. */
    void compose(Content content, double width, Kit kit, Stack.Builder into);

    /** The composer of a style. */
    static PartComposer of(PartStyle style) {
        return switch (style) {
            case FACTS -> new FactsComposer();
            case FIGURES -> new FiguresComposer();
            case BULLETS -> new BulletsComposer(false);
            case WEIGHTED -> new BulletsComposer(true);
            case CHIPS -> new ChipsComposer();
            case SLIDERS -> new SlidersComposer();
            case GAUGES -> new GaugesComposer();
            case QUOTE -> new QuoteComposer();
            case PROSE -> new ProseComposer();
            case TIMELINE -> new TimelineComposer();
            case OBJECTIONS -> new ObjectionsComposer();
            case PARTICIPANTS -> new ParticipantsComposer();
            case CHANNELS -> new ChannelsComposer();
            case CHILDREN -> new ChildrenComposer();
            case OWN_TRAITS -> new OwnTraitsComposer();
        };
    }
}
