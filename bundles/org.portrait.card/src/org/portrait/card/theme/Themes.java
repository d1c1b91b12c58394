/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.theme;

import static org.portrait.card.font.Weight.BOLD;
import static org.portrait.card.font.Weight.LIGHT;
import static org.portrait.card.font.Weight.MEDIUM;
import static org.portrait.card.font.Weight.REGULAR;
import static org.portrait.card.font.Weight.SEMIBOLD;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.portrait.card.font.FontFamily;
import org.portrait.card.geometry.Color;
import org.portrait.model.Accent;

/** The themes that ship with the product. */
public final class Themes {

    /** Calm and airy: light humanist sans, much white, muted sea and forest colours. */
    public static final Theme NORDIC = nordic();
    /** A well-set magazine: a book serif in display sizes, rules, black, white and one red. */
    public static final Theme EDITORIAL = editorial();
    /** Bold and cheerful: a coloured header band, round tiles in soft tints, geometric headings. */
    public static final Theme VIVID = vivid();

    private static final List<Theme> ALL = List.of(NORDIC, EDITORIAL, VIVID);

    private Themes() {
    }

    /** All themes; the first one is taken where nobody chose. */
    public static List<Theme> all() {
        return ALL;
    }

    /** The theme with an id, if there is one. */
    public static Optional<Theme> find(String id) {
        return ALL.stream().filter(theme -> theme.id().equals(id)).findFirst();
    }

    private static Theme nordic() {
        FontFamily sans = FontFamily.OPEN_SANS;
        Map<TextRole, TypeStyle> type = new EnumMap<>(TextRole.class);
        type.put(TextRole.NAME, TypeStyle.of(sans, LIGHT, 30, 1.1).tracked(-14));
        type.put(TextRole.TAGLINE, TypeStyle.of(sans, REGULAR, 11, 1.4));
        type.put(TextRole.KEY_FACT, TypeStyle.of(sans, SEMIBOLD, 9, 1.3));
        type.put(TextRole.QUOTE, TypeStyle.of(sans, LIGHT, 13, 1.42).slanted());
        type.put(TextRole.BLOCK_TITLE, TypeStyle.of(sans, SEMIBOLD, 11, 1.25));
        type.put(TextRole.PART_TITLE, TypeStyle.of(sans, SEMIBOLD, 8.6, 1.3));
        type.put(TextRole.BODY, TypeStyle.of(sans, REGULAR, 8.8, 1.42));
        type.put(TextRole.STRONG, TypeStyle.of(sans, SEMIBOLD, 8.8, 1.42));
        type.put(TextRole.LABEL, TypeStyle.of(sans, REGULAR, 7.4, 1.3));
        type.put(TextRole.VALUE, TypeStyle.of(sans, SEMIBOLD, 8.8, 1.32));
        type.put(TextRole.CHIP, TypeStyle.of(sans, REGULAR, 8.2, 1.25));
        type.put(TextRole.FIGURE, TypeStyle.of(sans, LIGHT, 18, 1.2));
        type.put(TextRole.CAPTION, TypeStyle.of(sans, REGULAR, 7, 1.35));
        type.put(TextRole.COVER, TypeStyle.of(sans, LIGHT, 40, 1.12).tracked(-16));
        type.put(TextRole.CHAPTER, TypeStyle.of(sans, LIGHT, 24, 1.15).tracked(-10));
        Color white = Color.WHITE;
        Palette palette = new Palette(white, Color.of("#1e2a32"), Color.of("#5a6872"), Color.of("#dfe5e7"),
                Color.of("#f4f6f6"), white, white, Color.of("#1e2a32"), Color.of("#5a6872"), tones(
                        Tone.of("#54687a", "#edf1f4", "#40525f"), Tone.of("#2c6e73", "#e2eeee", "#215a5e"),
                        Tone.of("#3b7a57", "#e5f0e9", "#2c6244"), Tone.of("#b0563c", "#f8eae4", "#96432b"),
                        Tone.of("#75598c", "#f0ebf5", "#604577"), Tone.of("#8d6a1f", "#f6efdd", "#72540f"),
                        Tone.of("#35688f", "#e5eef5", "#285577"), Tone.of("#9a5470", "#f6e9ee", "#833f5b")));
        return new Theme("nordic", type, palette, new Spacing(38, 22, 19, 7, 9, 4.2, 0, 0, 9, 0.6),
                new Look(Look.Header.OPEN, Look.Block.OPEN, Look.Bullet.DOT, true, true, false));
    }

    private static Theme editorial() {
        FontFamily serif = FontFamily.LIBERATION_SERIF;
        FontFamily sans = FontFamily.ALEGREYA_SANS;
        Map<TextRole, TypeStyle> type = new EnumMap<>(TextRole.class);
        type.put(TextRole.NAME, TypeStyle.of(serif, REGULAR, 40, 1.02).tracked(-12));
        type.put(TextRole.TAGLINE, TypeStyle.of(serif, REGULAR, 13.5, 1.32).slanted());
        type.put(TextRole.KEY_FACT, TypeStyle.of(sans, MEDIUM, 10.4, 1.3));
        type.put(TextRole.QUOTE, TypeStyle.of(serif, REGULAR, 16, 1.3).slanted());
        type.put(TextRole.BLOCK_TITLE, TypeStyle.of(serif, BOLD, 13.5, 1.15));
        type.put(TextRole.PART_TITLE, TypeStyle.of(sans, BOLD, 9.4, 1.25));
        type.put(TextRole.BODY, TypeStyle.of(sans, REGULAR, 10, 1.3));
        type.put(TextRole.STRONG, TypeStyle.of(sans, BOLD, 10, 1.3));
        type.put(TextRole.LABEL, TypeStyle.of(sans, REGULAR, 8.6, 1.25));
        type.put(TextRole.VALUE, TypeStyle.of(sans, BOLD, 10, 1.25));
        type.put(TextRole.CHIP, TypeStyle.of(sans, MEDIUM, 9.4, 1.2));
        type.put(TextRole.FIGURE, TypeStyle.of(serif, REGULAR, 21, 1.15));
        type.put(TextRole.CAPTION, TypeStyle.of(sans, REGULAR, 8.2, 1.3));
        type.put(TextRole.COVER, TypeStyle.of(serif, REGULAR, 54, 1.02).tracked(-14));
        type.put(TextRole.CHAPTER, TypeStyle.of(serif, REGULAR, 30, 1.08).tracked(-8));
        Color white = Color.WHITE;
        Tone black = Tone.of("#2b2723", "#f3efe9", "#2b2723");
        Tone red = Tone.of("#a4242a", "#f8ebe8", "#94191f");
        Palette palette = new Palette(white, Color.of("#1a1714"), Color.of("#655d55"), Color.of("#d8d0c6"),
                Color.of("#f7f4ef"), white, white, Color.of("#1a1714"), Color.of("#655d55"),
                tones(black, red, black, red, black, black, black, black));
        return new Theme("editorial", type, palette, new Spacing(42, 24, 17, 6, 9, 3.6, 0, 0, 0, 0.6),
                new Look(Look.Header.RULED, Look.Block.RULED, Look.Bullet.DASH, false, false, true));
    }

    private static Theme vivid() {
        FontFamily display = FontFamily.EXO_2;
        FontFamily sans = FontFamily.ROBOTO;
        Map<TextRole, TypeStyle> type = new EnumMap<>(TextRole.class);
        type.put(TextRole.NAME, TypeStyle.of(display, BOLD, 30, 1.08).tracked(-8));
        type.put(TextRole.TAGLINE, TypeStyle.of(sans, REGULAR, 11.5, 1.36));
        type.put(TextRole.KEY_FACT, TypeStyle.of(sans, MEDIUM, 9.4, 1.25));
        type.put(TextRole.QUOTE, TypeStyle.of(display, MEDIUM, 13, 1.36).slanted());
        type.put(TextRole.BLOCK_TITLE, TypeStyle.of(display, BOLD, 11.8, 1.2));
        type.put(TextRole.PART_TITLE, TypeStyle.of(display, SEMIBOLD, 9, 1.25));
        type.put(TextRole.BODY, TypeStyle.of(sans, REGULAR, 9, 1.38));
        type.put(TextRole.STRONG, TypeStyle.of(sans, BOLD, 9, 1.38));
        type.put(TextRole.LABEL, TypeStyle.of(sans, REGULAR, 7.6, 1.28));
        type.put(TextRole.VALUE, TypeStyle.of(sans, MEDIUM, 9.2, 1.28));
        type.put(TextRole.CHIP, TypeStyle.of(sans, MEDIUM, 8.4, 1.22));
        type.put(TextRole.FIGURE, TypeStyle.of(display, BOLD, 18, 1.15));
        type.put(TextRole.CAPTION, TypeStyle.of(sans, REGULAR, 7.4, 1.32));
        type.put(TextRole.COVER, TypeStyle.of(display, BOLD, 42, 1.06).tracked(-12));
        type.put(TextRole.CHAPTER, TypeStyle.of(display, BOLD, 24, 1.12).tracked(-6));
        Palette palette = new Palette(Color.WHITE, Color.of("#221b3d"), Color.of("#5c5577"), Color.of("#dedaea"),
                Color.of("#f5f3fb"), Color.of("#4b32c9"), Color.of("#a82a86"), Color.WHITE, Color.of("#f3edff"),
                tones(Tone.of("#5a5480", "#f2f1f8", "#4a4470"), Tone.of("#5a3ee0", "#f0edff", "#4a2fcb"),
                        Tone.of("#0a7a63", "#e3f6f0", "#076450"), Tone.of("#c93a2c", "#ffece8", "#ac2a1e"),
                        Tone.of("#a82a86", "#fcebf6", "#8f1f71"), Tone.of("#916000", "#fff3d6", "#744c00"),
                        Tone.of("#1c66c4", "#e7f1ff", "#1353a5"), Tone.of("#b23a62", "#ffebf1", "#972a50")));
        return new Theme("vivid", type, palette, new Spacing(28, 9, 9, 6, 7.5, 3.8, 10, 11, 9, 0.7),
                new Look(Look.Header.BAND, Look.Block.TILE, Look.Bullet.DOT, true, true, false));
    }

    /** Tones in the order of {@link Accent}. */
    private static Map<Accent, Tone> tones(Tone... tones) {
        Map<Accent, Tone> result = new EnumMap<>(Accent.class);
        for (Accent accent : Accent.values()) {
            result.put(accent, tones[accent.ordinal()]);
        }
        return result;
    }
}
