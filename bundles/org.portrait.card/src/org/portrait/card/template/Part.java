/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.List;

import org.portrait.model.PartStyle;
import org.portrait.model.trait.Trait;

/**
 * Traits that are shown together in one style.
 *
 * @param style  how they are shown; {@code null} leaves it to each trait's type
 * @param traits keys of traits, see {@link Trait#key()}
 */
public record Part(PartStyle style, List<String> traits) {

    /** @throws IllegalArgumentException when there is no trait of a key */
    public Part {
        traits = List.copyOf(traits);
        traits.forEach(Trait::of);
    }

    /** Traits in a style. */
    public static Part of(PartStyle style, String... traits) {
        return new Part(style, List.of(traits));
    }
}
