/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.font;

import java.util.HashMap;
import java.util.Map;

/** Icons that stand in, in one colour, for emoji that no text font of the product has. */
final class EmojiIcons {

    private static final Map<Integer, String> NAMES = new HashMap<>();

    static {
        name("home", 0x1F3E0, 0x1F3E1, 0x1F3D8);
        name("office-building", 0x1F3E2, 0x1F3DB, 0x1F3E6);
        name("school", 0x1F3EB, 0x1F393);
        name("hospital-building", 0x1F3E5);
        name("store", 0x1F3EA, 0x1F3EC);
        name("car", 0x1F697, 0x1F698, 0x1F699);
        name("bus", 0x1F68C);
        name("train", 0x1F686, 0x1F682);
        name("airplane", 0x2708, 0x1F6EB, 0x1F6EC);
        name("bike", 0x1F6B2);
        name("rocket-launch", 0x1F680);
        name("cellphone", 0x1F4F1, 0x1F4F2);
        name("phone", 0x1F4DE, 0x260E);
        name("laptop", 0x1F4BB);
        name("monitor", 0x1F5A5);
        name("camera", 0x1F4F7, 0x1F4F8);
        name("television", 0x1F4FA);
        name("gamepad-variant", 0x1F3AE);
        name("headphones", 0x1F3A7);
        name("music", 0x1F3B5, 0x1F3B6);
        name("microphone", 0x1F3A4);
        name("palette", 0x1F3A8);
        name("bullseye-arrow", 0x1F3AF);
        name("trophy", 0x1F3C6);
        name("medal", 0x1F3C5, 0x1F947, 0x1F948, 0x1F949);
        name("gift", 0x1F381);
        name("party-popper", 0x1F389, 0x1F38A);
        name("cake-variant", 0x1F382, 0x1F370);
        name("coffee", 0x2615);
        name("food-apple", 0x1F34E, 0x1F34F);
        name("pizza", 0x1F355);
        name("hamburger", 0x1F354);
        name("silverware-fork-knife", 0x1F374, 0x1F37D);
        name("glass-wine", 0x1F377, 0x1F378);
        name("glass-mug-variant", 0x1F37A, 0x1F37B);
        name("heart", 0x1F493, 0x1F495, 0x1F496, 0x1F497, 0x1F498, 0x1F499, 0x1F49A, 0x1F49B, 0x1F49C, 0x1F5A4,
                0x1F90D, 0x1F90E, 0x1F9E1);
        name("heart-broken", 0x1F494);
        name("thumb-up", 0x1F44D);
        name("thumb-down", 0x1F44E);
        name("hand-wave", 0x1F44B);
        name("hand-clap", 0x1F44F);
        name("handshake", 0x1F91D);
        name("hands-pray", 0x1F64F);
        name("arm-flex", 0x1F4AA);
        name("account", 0x1F464, 0x1F468, 0x1F469, 0x1F9D1, 0x1F474, 0x1F475, 0x1F9D3);
        name("account-group", 0x1F465, 0x1F46A, 0x1F46B);
        name("account-child", 0x1F466, 0x1F467, 0x1F9D2);
        name("baby-face-outline", 0x1F476);
        name("dog", 0x1F415, 0x1F436);
        name("cat", 0x1F408, 0x1F431);
        name("tree", 0x1F333, 0x1F332);
        name("flower", 0x1F33A, 0x1F33B, 0x1F337, 0x1F338, 0x1F339);
        name("leaf", 0x1F33F, 0x1F343, 0x1F340);
        name("fire", 0x1F525);
        name("weather-sunny", 0x1F31E, 0x1F324);
        name("weather-night", 0x1F319);
        name("star", 0x2B50, 0x1F31F);
        name("creation", 0x2728);
        name("earth", 0x1F30D, 0x1F30E, 0x1F30F, 0x1F310);
        name("map-marker", 0x1F4CD, 0x1F4CC);
        name("map", 0x1F5FA);
        name("calendar", 0x1F4C5, 0x1F4C6, 0x1F5D3);
        name("alarm", 0x23F0);
        name("timer-sand", 0x23F3, 0x231B);
        name("cash", 0x1F4B5, 0x1F4B6, 0x1F4B7, 0x1F4B4, 0x1F4B8);
        name("sack", 0x1F4B0);
        name("credit-card", 0x1F4B3);
        name("cart", 0x1F6D2);
        name("shopping", 0x1F6CD);
        name("briefcase", 0x1F4BC);
        name("chart-line", 0x1F4C8);
        name("chart-bar", 0x1F4CA);
        name("book-open-variant", 0x1F4D6, 0x1F4DA);
        name("pencil", 0x270F, 0x1F4DD);
        name("email", 0x1F4E7, 0x2709, 0x1F4E9, 0x1F4E8);
        name("chat", 0x1F4AC, 0x1F5E8);
        name("thought-bubble", 0x1F4AD);
        name("lightbulb-on", 0x1F4A1);
        name("magnify", 0x1F50D, 0x1F50E);
        name("lock", 0x1F512);
        name("key", 0x1F511);
        name("bell", 0x1F514);
        name("bullhorn", 0x1F4E2, 0x1F4E3);
        name("cog", 0x2699);
        name("wrench", 0x1F527);
        name("check-circle", 0x2705);
        name("close-thick", 0x274C);
        name("help", 0x2753);
        name("exclamation-thick", 0x2757, 0x203C);
        name("alert", 0x26A0);
        name("soccer", 0x26BD);
        name("basketball", 0x1F3C0);
        name("dumbbell", 0x1F3CB);
        name("run", 0x1F3C3);
        name("pill", 0x1F48A);
        name("emoticon-outline", 0x1F970, 0x1F642, 0x1F917, 0x1F929, 0x1F60A);
        name("emoticon-sad-outline", 0x1F641, 0x1F97A);
        name("emoticon-confused-outline", 0x1F914, 0x1F928);
        name("emoticon-dead-outline", 0x1F635, 0x1F92F);
        name("emoticon-kiss-outline", 0x1F618, 0x1F48B);
    }

    private EmojiIcons() {
    }

    private static void name(String icon, int... codePoints) {
        for (int codePoint : codePoints) {
            NAMES.put(codePoint, icon);
        }
    }

    /** The glyph among the icons that stands in for an emoji; 0 if there is none. */
    static int glyph(int codePoint) {
        String name = NAMES.get(codePoint);
        return name == null ? 0 : FontFace.MATERIAL_ICONS.file().glyph(name);
    }

    /** Every icon name in use, for tests. */
    static Iterable<String> names() {
        return NAMES.values();
    }
}
