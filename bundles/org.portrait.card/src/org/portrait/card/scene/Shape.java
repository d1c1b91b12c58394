/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.scene;

import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.LinearGradient;
import org.portrait.card.geometry.Paint;
import org.portrait.card.geometry.Path;
import org.portrait.card.geometry.Rect;
import org.portrait.card.geometry.Stroke;

/**
 * A drawn outline. One that is neither filled nor stroked is not painted but widens the area of its group for clicks.
 *
 * @param path the outline
 * @param fill what the inside is filled with; {@link Color#TRANSPARENT} = nothing
 * @param stroke how the outline is drawn, over the filling; {@link Stroke#NONE} = not at all
 */
public record Shape(Path path, Paint fill, Stroke stroke) implements Node {

    /** @throws NullPointerException for a missing part */
    public Shape {
        path.isEmpty();
        fill.isInvisible();
        stroke.isInvisible();
    }

    /** A filled shape. */
    public static Shape filled(Path path, Paint fill) {
        return new Shape(path, fill, Stroke.NONE);
    }

    /** A drawn line or outline. */
    public static Shape stroked(Path path, Stroke stroke) {
        return new Shape(path, Color.TRANSPARENT, stroke);
    }

    /** Whether painters have nothing to draw. */
    public boolean isInvisible() {
        return fill.isInvisible() && stroke.isInvisible();
    }

    @Override
    public Rect bounds() {
        return stroke.isInvisible() ? path.bounds() : path.bounds().grown(stroke.width() / 2);
    }

    @Override
    public Shape moved(double dx, double dy) {
        Paint moved = switch (fill) {
            case Color color -> color;
            case LinearGradient g ->
                new LinearGradient(g.x1() + dx, g.y1() + dy, g.x2() + dx, g.y2() + dy, g.stops());
        };
        return new Shape(path.moved(dx, dy), moved, stroke);
    }
}
