/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/**
 * How a theme looks within blocks that stand out more or less than others. A strong block stands on a tile in its soft shade under a
 * larger title; a quiet one is smaller, and grey where others have a colour.
 */
final class Stress {

    private static final double TITLE = 1.24;
    private static final double QUOTE = 1.3;
    private static final double QUIET_TITLE = 0.9;
    private static final double QUIET = 0.93;
    /** No letters are smaller, in points. */
    private static final double LEAST = 7;
    private static final double PADDING = 12;
    private static final double RADIUS = 6;
    private static final Set<TextRole> TITLES = Set.of(TextRole.BLOCK_TITLE, TextRole.PART_TITLE);

    private Stress() {
    }

    static Theme of(Theme theme, Emphasis emphasis) {
        return switch (emphasis) {
            case NORMAL -> theme;
            case STRONG -> strong(theme);
            case QUIET -> quiet(theme);
        };
    }

    private static Theme strong(Theme theme) {
        Map<TextRole, TypeStyle> type = new EnumMap<>(theme.typography());
        type.computeIfPresent(TextRole.BLOCK_TITLE, (role, style) -> style.sized(TITLE));
        type.computeIfPresent(TextRole.QUOTE, (role, style) -> style.sized(QUOTE));
        Spacing old = theme.spacing();
        boolean square = theme.look().block() == Look.Block.RULED;
        Spacing spacing = new Spacing(old.margin(), old.gutter(), old.block(), old.title() * 1.15, old.part(), old.item(),
                Math.max(PADDING, old.padding()), square ? 0 : Math.max(RADIUS, old.tileRadius()), old.chipRadius(), old.hairline());
        return new Theme(theme.id(), type, theme.palette(), spacing, square ? theme.look() : theme.look().with(Look.Block.TILE));
    }

    private static Theme quiet(Theme theme) {
        Map<TextRole, TypeStyle> type = new EnumMap<>(TextRole.class);
        theme.typography().forEach((role, style) -> type.put(role,
                style.sized(Math.min(1, Math.max(TITLES.contains(role) ? QUIET_TITLE : QUIET, LEAST / style.size())))));
        Palette old = theme.palette();
        Tone grey = new Tone(old.muted(), old.tile(), old.muted());
        Map<Accent, Tone> tones = new EnumMap<>(Accent.class);
        old.tones().keySet().forEach(accent -> tones.put(accent, grey));
        Palette palette = new Palette(old.paper(), old.muted(), old.muted(), old.rule(), old.tile(), old.band(), old.bandEnd(), old.bandInk(),
                old.bandMuted(), tones);
        return new Theme(theme.id(), type, palette, theme.spacing(), theme.look());
    }
}
