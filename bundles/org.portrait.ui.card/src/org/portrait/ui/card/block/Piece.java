/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.block;

import org.portrait.model.trait.Trait;

/** What can be put on a card. */
public sealed interface Piece {

    /** A trait, as a block of its own. */
    record OfTrait(Trait trait) implements Piece {
    }

    /** A block that was left out. @param block its name */
    record LeftOut(String block) implements Piece {
    }
}
