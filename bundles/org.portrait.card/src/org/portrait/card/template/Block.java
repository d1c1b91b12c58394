/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.template;

import java.util.List;

import org.portrait.model.Accent;
import org.portrait.model.Emphasis;

/**
 * A titled part of a card.
 *
 * @param id       stable name within the template
 * @param title    the user's own title; empty = the template's word for the id, else the name of the only trait or of the group
 * @param icon     name of an icon
 * @param accent   what it is about
 * @param emphasis how much it stands out
 * @param position where it stands
 * @param hidden   whether it is left out, with its traits
 * @param parts    what it shows, from top to bottom
 */
public record Block(String id, String title, String icon, Accent accent, Emphasis emphasis, Position position, boolean hidden,
        List<Part> parts) {

    /** Where stands what no block of a template names, and the user's own traits. */
    public static final Block OWN = column("own", "star-outline", Accent.NEUTRAL);

    /** Copies the parts. */
    public Block {
        parts = List.copyOf(parts);
    }

    /** A block that stands in the columns, in reading order. */
    public static Block column(String id, String icon, Accent accent, Part... parts) {
        return new Block(id, "", icon, accent, Emphasis.NORMAL, Position.FLOWING, false, List.of(parts));
    }

    /** A block over the columns, as wide as all but the first one. */
    static Block lead(String id, String icon, Accent accent, Part... parts) {
        return column(id, icon, accent, parts).at(Position.LEAD);
    }

    /** A block under the columns, as wide as the page. */
    public static Block foot(String id, String icon, Accent accent, Part... parts) {
        return column(id, icon, accent, parts).at(Position.FOOT);
    }

    /** The same in another place. */
    public Block at(Position other) {
        return new Block(id, title, icon, accent, emphasis, other, hidden, parts);
    }

    /** The same, standing out more or less. */
    public Block with(Emphasis other) {
        return new Block(id, title, icon, accent, other, position, hidden, parts);
    }

    /** The same about something else. */
    public Block with(Accent other) {
        return new Block(id, title, icon, other, emphasis, position, hidden, parts);
    }

    /** The same under another name. */
    public Block named(String other) {
        return new Block(other, title, icon, accent, emphasis, position, hidden, parts);
    }

    /** The same with another title. @param other empty for the usual one */
    public Block titled(String other) {
        return new Block(id, other, icon, accent, emphasis, position, hidden, parts);
    }

    /** The same, left out or shown. */
    public Block hidden(boolean other) {
        return new Block(id, title, icon, accent, emphasis, position, other, parts);
    }

    /** The same with other content. */
    public Block showing(List<Part> others) {
        return new Block(id, title, icon, accent, emphasis, position, hidden, others);
    }

    /** Keys of all traits shown. */
    public List<String> traits() {
        return parts.stream().flatMap(part -> part.traits().stream()).toList();
    }
}
