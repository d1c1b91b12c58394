/*
 * Copyright (c) 2026 the Portrait authors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.portrait.card.compose;

import org.portrait.card.flow.Frame;
import org.portrait.card.geometry.Color;
import org.portrait.card.geometry.Paths;
import org.portrait.card.geometry.Rect;
import org.portrait.card.scene.Group;
import org.portrait.card.scene.Shape;
import org.portrait.card.template.Block;
import org.portrait.card.theme.Look;
import org.portrait.card.theme.Palette;
import org.portrait.card.theme.Tone;
import org.portrait.model.Emphasis;

/** What sets a block apart: white space, a rule or a tile; more for a block that shall stand out, less for a quiet one. */
final class BlockFrame {

    private static final double BAR = 3;
    private static final double RULE = 2.6;
    /** White around the title on a band, as shares of the tile's inner space. */
    private static final double OVER_BAND_TITLE = 0.68;
    private static final double UNDER_BAND_TITLE = 0.6;

    private final Kit kit;
    private final Kit inside;
    private final Emphasis emphasis;
    private final Look.Block look;
    private final Palette palette;
    private final Tone tone;

    BlockFrame(Kit kit, Block block) {
        this.kit = kit;
        inside = kit.stressed(block.emphasis());
        emphasis = block.emphasis();
        look = kit.theme().look().block();
        palette = inside.theme().palette();
        tone = inside.theme().tone(block.accent());
    }

    /** Whether the title stands on a band in the block's strong shade. */
    boolean hasBand() {
        return emphasis == Emphasis.STRONG && look == Look.Block.TILE;
    }

    /** Distance from the title to the content, in points. */
    double underTitle() {
        double usual = inside.pt(inside.spacing().title());
        return hasBand() ? usual + padding() * UNDER_BAND_TITLE : usual;
    }

    private double padding() {
        return inside.pt(inside.spacing().padding());
    }

    /** The frame of a block. @param title height of the title, in points */
    Frame around(double title) {
        double padding = padding();
        boolean strong = emphasis == Emphasis.STRONG;
        return switch (look) {
            case OPEN -> strong ? new Frame(padding, padding, padding, padding + kit.pt(BAR), this::barred) : Frame.NONE;
            case RULED -> strong ? new Frame(padding * 0.8 + kit.pt(RULE), padding, padding, padding, this::heavy)
                    : new Frame(kit.pt(6), 0, 0, 0, (area, into) -> into.add(rule(area, kit.pt(kit.spacing().hairline() * 1.2),
                            emphasis == Emphasis.QUIET ? palette.rule() : palette.ink())));
            case TILE -> strong ? new Frame(padding * OVER_BAND_TITLE, padding, padding, padding,
                    (area, into) -> banded(area, padding * (OVER_BAND_TITLE + UNDER_BAND_TITLE) + title, into))
                    : new Frame(padding, padding, padding, padding, (area, into) -> into.add(tile(area, tone.soft())));
        };
    }

    private Shape tile(Rect area, Color color) {
        return Shape.filled(Paths.rounded(area, inside.pt(inside.spacing().tileRadius())), color);
    }

    private static Shape rule(Rect area, double thick, Color color) {
        return Shape.filled(Paths.rectangle(new Rect(area.x(), area.y(), area.width(), thick)), color);
    }

    private void barred(Rect area, Group.Builder into) {
        into.add(tile(area, tone.soft()));
        double inset = inside.pt(inside.spacing().tileRadius());
        double thick = kit.pt(BAR);
        into.add(Shape.filled(Paths.rounded(new Rect(area.x(), area.y() + inset, thick, Math.max(thick, area.height() - 2 * inset)),
                thick / 2), tone.strong()));
    }

    private void heavy(Rect area, Group.Builder into) {
        into.add(tile(area, tone.soft()));
        into.add(rule(area, kit.pt(RULE), tone.strong()));
    }

    /** A tile whose upper part is strong. */
    private void banded(Rect area, double band, Group.Builder into) {
        double radius = inside.pt(inside.spacing().tileRadius());
        into.add(tile(area, tone.soft()));
        into.add(Shape.filled(Paths.rounded(new Rect(area.x(), area.y(), area.width(), band), radius, radius, 0, 0), tone.strong()));
    }
}
