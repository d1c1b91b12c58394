/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import org.portrait.card.geometry.Color;

/**
 * One hue of a palette in the shades that a card needs.
 *
 * @param strong fills bars, dots and icons
 * @param soft   fills tiles and chips
 * @param text   letters on paper and on {@code soft}
 */
public record Tone(Color strong, Color soft, Color text) {

    static Tone of(String strong, String soft, String text) {
        return new Tone(Color.of(strong), Color.of(soft), Color.of(text));
    }
}
