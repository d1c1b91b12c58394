/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.flow;

import java.util.Optional;

import org.portrait.card.scene.Group;

/**
 * A piece with something beside its top: a bullet, an icon, a label.
 *
 * @param meaning   what both are together; {@code null} when they are no unit of their own
 * @param marker    what stands beside
 * @param markerHeight height of the marker
 * @param indent    how far right of the marker's left edge the body begins
 * @param body      the body
 * @param note      what also stands beside the top but is read after the body
 * @param continued whether the body goes on with that of an earlier column; then the marker is not repeated
 */
public record Marked(Meaning meaning, Drawing marker, double markerHeight, double indent, Piece body,
        Drawing note, boolean continued) implements Piece {

    /** A body with a marker. */
    public static Marked of(Meaning meaning, Drawing marker, double markerHeight, double indent, Piece body) {
        return new Marked(meaning, marker, markerHeight, indent, body, Drawing.NOTHING, false);
    }

    /** The same with something that is read after the body. */
    public Marked noted(Drawing value) {
        return new Marked(meaning, marker, markerHeight, indent, body, value, continued);
    }

    @Override
    public double height() {
        return continued ? body.height() : Math.max(markerHeight, body.height());
    }

    @Override
    public double minimumHead() {
        return continued ? body.minimumHead() : Math.max(markerHeight, body.minimumHead());
    }

    @Override
    public Optional<Split> split(double available) {
        if (available < minimumHead()) {
            return Optional.empty();
        }
        return body.split(available).map(parts -> new Split(
                new Marked(meaning, marker, markerHeight, indent, parts.head(), note, continued),
                new Marked(meaning, Drawing.NOTHING, markerHeight, indent, parts.tail(), Drawing.NOTHING, true)));
    }

    @Override
    public void place(double x, double y, Group.Builder into) {
        Group.Builder group = meaning == null ? into : meaning.group().continued(continued);
        if (!continued) {
            marker.draw(x, y, group);
        }
        body.place(x + indent, y, group);
        if (!continued) {
            note.draw(x, y, group);
        }
        if (meaning != null) {
            into.add(group.build());
        }
    }
}
