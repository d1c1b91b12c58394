/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import org.portrait.card.scene.Group;
import org.portrait.card.scene.Origin;
import org.portrait.card.scene.Role;

/**
 * What a piece is to its reader.
 *
 * @param role            its role
 * @param origin          which part of the model it shows
 * @param alternativeText words instead of what is drawn, for figures; else empty
 * @param block           name of the block of a card's template that the piece is; else empty
 */
public record Meaning(Role role, Origin origin, String alternativeText, String block) {

    /** A role without more. */
    public static Meaning of(Role role) {
        return new Meaning(role, Origin.NONE, "", "");
    }

    /** A role that shows something of the model. */
    public static Meaning of(Role role, Origin origin) {
        return new Meaning(role, origin, "", "");
    }

    /** A figure. */
    public static Meaning figure(Origin origin, String alternativeText) {
        return new Meaning(Role.FIGURE, origin, alternativeText, "");
    }

    /** A block of a card's template. */
    public static Meaning block(String name, Origin origin) {
        return new Meaning(Role.SECTION, origin, "", name);
    }

    /** A new group with this meaning. */
    public Group.Builder group() {
        return Group.of(role).origin(origin).alternativeText(alternativeText).block(block);
    }
}
