/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.ui.card.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Origin;

/**
 * Something on a scene, as it is read out.
 *
 * @param kind     what it is
 * @param key      tells it from everything else on the scene, and finds it again on the next one
 * @param origin   what of the model it shows; {@link Origin#NONE} for what cannot be selected by itself
 * @param block    name of the block of a card's template that it is; empty for anything else
 * @param name     what it is called
 * @param value    what it says; empty when the name says it all
 * @param range    where a slider stands
 * @param page     index of the page where it begins
 * @param area     its box there, in points
 * @param children what is inside, in reading order
 */
public record Spoken(Kind kind, String key, Origin origin, String block, String name, String value, Optional<Range> range, int page, Rect area,
        List<Spoken> children) {

    /** What something is to those who listen. */
    public enum Kind {
        /** A part with a title: its name. */
        GROUP,
        /** A value in words, behind its name. */
        TEXT,
        /** Items of the same kind. */
        LIST,
        /** One item: its name is what it says. */
        ITEM,
        /** A number between two ends. */
        SLIDER,
        /** A picture: its name is what it shows. */
        PICTURE,
        /** A place where something could be said. */
        OFFER,
        /** A title by itself. */
        HEADING,
        /** Words that cannot be selected. */
        LABEL
    }

    /** Where a slider stands between its ends. */
    public record Range(int least, int most, int now) {
    }

    public Spoken {
        children = List.copyOf(children);
    }

    /** Whether it can be selected: a block, or something of the model. */
    public boolean isStop() {
        return !origin.isNone() || !block.isEmpty();
    }

    /** This and all that is inside, in reading order. */
    public Stream<Spoken> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Spoken::all));
    }
}
