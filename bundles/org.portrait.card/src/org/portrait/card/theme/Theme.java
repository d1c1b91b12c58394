/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.portrait.card.geometry.Color;
import org.portrait.card.message.CardTexts;
import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/**
 * How cards and reports look: type, colours, distances, manners. Plain data, so that a theme can also be stored.
 *
 * @param id         stable name for files and the command line
 * @param typography a style for each role of text
 * @param palette    the colours
 * @param spacing    the distances
 * @param look       the manners
 */
public record Theme(String id, Map<TextRole, TypeStyle> typography, Palette palette, Spacing spacing, Look look) {

    /** @throws IllegalArgumentException when a role of text has no style */
    public Theme {
        typography = Map.copyOf(new EnumMap<>(typography));
        if (typography.size() != TextRole.values().length) {
            throw new IllegalArgumentException("Roles of text without a style in " + id);
        }
    }

    /** The style for a role. */
    public TypeStyle type(TextRole role) {
        return typography.get(role);
    }

    /** The tone for an accent. */
    public Tone tone(Accent accent) {
        return palette.tone(accent);
    }

    /** The same in another colour of the user's own. Whatever the colour, everything can be read. */
    public Theme coloured(Color colour) {
        return Colouring.of(this, colour);
    }

    /** How the theme looks within blocks that stand out more or less than others. */
    public Theme stressed(Emphasis emphasis) {
        return Stress.of(this, emphasis);
    }

    /** The same in other colours. */
    Theme with(Palette other) {
        return new Theme(id, typography, other, spacing, look);
    }

    /** Name in the words of a marketer; the id of a theme that is not ours. */
    public String name(Locale locale) {
        return CardTexts.of(locale).find("theme." + id).orElse(id);
    }
}
