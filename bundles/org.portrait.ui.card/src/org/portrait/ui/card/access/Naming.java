/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.Optional;

import org.portrait.card.scene.Origin;

/** Knows what a scene does not: how things of the model are called, and which of them are numbers on a scale. */
public interface Naming {

    /** Knows nothing: everything is called what it says. */
    Naming PLAIN = new Naming() {
    };

    /** What something of the model is called in the user's language; empty when it has no name of its own. */
    default String name(Origin origin) {
        return "";
    }

    /** What a block is called that shows no title. */
    default String block(String name) {
        return "";
    }

    /** Where something stands that can be dragged between two ends. */
    default Optional<Spoken.Range> range(Origin origin) {
        return Optional.empty();
    }
}
