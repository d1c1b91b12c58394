/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.avatar;

import org.portrait.card.geometry.Color;
import org.portrait.model.HairColour;
import org.portrait.model.HairStyle;
import org.portrait.model.SkinTone;

/** The colours of one drawn portrait. */
record Tints(Color background, Color skin, Color shade, Color blush, Color hair, Color hairShade, Color brow, Color cloth,
        Color clothShade, Color accent) {

    private static final String[][] SETS = {
            {"#d5e6e3", "#c8553d", "#f3d9c4"}, {"#f8dcc8", "#2f6f73", "#f2efe6"}, {"#dcdaf1", "#e0a63a", "#5a4a86"},
            {"#f8e6bb", "#3f5f8f", "#f6f1e4"}, {"#d6e7d2", "#7a4c7e", "#f0dfee"}, {"#f5d6df", "#2f5d56", "#f4e7d0"},
            {"#d2e1f3", "#d8694a", "#fbe9dd"}, {"#e8e2d6", "#4b6b4f", "#efe6cf"}};

    static Tints of(Avatar avatar) {
        String[] set = SETS[avatar.seed() % SETS.length];
        Color skin = skin(avatar.skin());
        Color deep = Color.of("#6b2f1d");
        Color hair = hair(avatar);
        Color cloth = Color.of(set[1]);
        return new Tints(Color.of(set[0]), skin, skin.mixed(deep, 0.2), skin.mixed(Color.of("#e8604f"), 0.3), hair,
                hair.mixed(Color.of("#1c1420"), 0.22), brow(avatar, hair), cloth, cloth.mixed(Color.of("#1c1420"), 0.2),
                Color.of(set[2]));
    }

    private static Color skin(SkinTone tone) {
        return Color.of(switch (tone) {
            case FAIR -> "#fde2d0";
            case LIGHT, UNSPECIFIED -> "#f6cdb0";
            case MEDIUM -> "#e6b189";
            case TAN -> "#cb9064";
            case BROWN -> "#a06a45";
            case DARK -> "#70462f";
        });
    }

    private static Color hair(Avatar avatar) {
        HairColour colour = avatar.hairColour();
        Color hair = Color.of(switch (colour) {
            case BLACK -> "#2a2530";
            case BROWN, UNSPECIFIED -> "#5e3c2b";
            case BLOND -> "#dcae62";
            case RED -> "#b5552b";
            case GREY -> avatar.age() >= 70 ? "#d7d9de" : "#a9acb4";
        });
        boolean greying = avatar.age() >= 50 && colour != HairColour.GREY && avatar.hair() != HairStyle.COVERED;
        return greying ? hair.mixed(Color.of("#b9bbc2"), Math.min(0.45, (avatar.age() - 48) * 0.03)) : hair;
    }

    /** Brows are darker than fair hair and lighter than none. */
    private static Color brow(Avatar avatar, Color hair) {
        return switch (avatar.hairColour()) {
            case BLOND -> Color.of("#a87b3c");
            case GREY -> Color.of("#8b8d94");
            default -> hair.mixed(Color.of("#1c1420"), 0.15);
        };
    }
}
