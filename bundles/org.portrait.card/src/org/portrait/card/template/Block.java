/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.List;

import org.portrait.card.theme.Accent;

/**
 * A titled part of a card.
 *
 * @param id     stable name within the template
 * @param title  the user's own title; empty = the template's word for the id, else the name of the only trait or of the group
 * @param icon   name of an icon
 * @param accent what it is about
 * @param place  where it stands
 * @param parts  what it shows, from top to bottom
 */
public record Block(String id, String title, String icon, Accent accent, Place place, List<Part> parts) {

    /** Where a block stands. */
    public enum Place {
        /** In the columns, in reading order. */
        COLUMN,
        /** Over the columns, as wide as all but the first one. */
        LEAD,
        /** Under the columns, as wide as the page. */
        FOOT
    }

    /** Copies the parts. */
    public Block {
        parts = List.copyOf(parts);
    }

    static Block column(String id, String icon, Accent accent, Part... parts) {
        return new Block(id, "", icon, accent, Place.COLUMN, List.of(parts));
    }

    static Block lead(String id, String icon, Accent accent, Part... parts) {
        return new Block(id, "", icon, accent, Place.LEAD, List.of(parts));
    }

    static Block foot(String id, String icon, Accent accent, Part... parts) {
        return new Block(id, "", icon, accent, Place.FOOT, List.of(parts));
    }

    /** Keys of all traits shown. */
    public List<String> traits() {
        return parts.stream().flatMap(part -> part.traits().stream()).toList();
    }
}
